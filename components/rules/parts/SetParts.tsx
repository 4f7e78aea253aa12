import type { SetPartsModel } from '../../../utils/view/rules/edit/set-parts'
import { PARTS } from '../../../utils/words/rules'
import { EditingContext } from '../edit/editing'
import { ToMend } from '../edit/ToMend'
import { Guards } from './Guards'
import { ReferTo } from './ReferTo'
import { SavePaths } from './SavePaths'
import { WordLists } from './WordLists'

/** What a set holds besides its rules, to be read and changed. */
export function SetParts({ model }: { model: SetPartsModel }) {
  const { guards, savePaths, referTo, lists } = model.set.value
  const faults = model.faults.value
  const open = (part: string) => faults.some(({ place }) => place.startsWith(part))
  return (
    <EditingContext.Provider value={{ faults, lists: model.lists.value }}>
      <section class="rest">
        <ToMend faults={faults} />
        <details open={open('guards')}>
          <summary>
            {PARTS.guards} ({guards.length})
          </summary>
          <Guards model={model} />
        </details>
        <details open={open('savePaths')}>
          <summary>
            {PARTS.savePaths} ({savePaths.length})
          </summary>
          <SavePaths model={model} />
        </details>
        <details open={open('referTo')}>
          <summary>
            {PARTS.referTo} ({referTo.length})
          </summary>
          <ReferTo model={model} />
        </details>
        <details open={open('lists')}>
          <summary>
            {PARTS.lists} ({Object.keys(lists).length})
          </summary>
          <WordLists model={model} />
        </details>
      </section>
    </EditingContext.Provider>
  )
}
