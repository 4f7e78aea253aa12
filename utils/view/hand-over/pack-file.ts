import { type PackHead, type PackItem, packText } from '../../core/papers/pack'
import type { Erasures } from '../../store/ports/erasures'
import type { FileToSave } from '../review/export'

/** A pack as a file: its name says whose it is and of which day. */
export const packFile = (head: Omit<PackHead, 'format' | 'lines'>, items: readonly PackItem[]): FileToSave => ({
  name: `earshot-${head.role}-${head.to?.name || head.from.name || 'pack'}-${dayOf(head.madeAt)}.earshot`.replace(
    /[^\w.-]+/g,
    '_',
  ),
  type: 'application/x-ndjson',
  text: packText(head, items),
})

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 16).replace(/\D/g, '')

/** Who asked to be forgotten here is forgotten wherever a pack from here goes. */
export const forgetLines = async (erasures: Pick<Erasures, 'erasedCalls'>): Promise<PackItem[]> =>
  (await erasures.erasedCalls()).map((call) => ({ is: 'forget', call }))
