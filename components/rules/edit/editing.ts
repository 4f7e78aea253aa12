import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { RuleFault } from '../../../utils/view/rules/rules'

/** What every field of an editor asks for: what is not right, by place, and the lists a phrase may name. */
export interface Editing {
  faults: readonly RuleFault[]
  lists: ReadonlyMap<string, readonly string[]>
}
export const EditingContext = createContext<Editing>({ faults: [], lists: new Map() })
export const useEditing = (): Editing => useContext(EditingContext)
