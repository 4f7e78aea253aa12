import type { Draft, WrapUp } from '../../utils/view/wrapup-draft'
import { Line } from './Line'
import * as words from './words'
import { fieldId } from './wrapup-actions'

export const Note = ({ draft, shown }: { draft: Draft; shown: WrapUp }) => (
  <div class="rows">
    <Line
      id={fieldId('l')}
      label={words.wrapup.note}
      keys="L"
      hint={words.wrapup.noteHint}
      value={shown.note}
      onText={(note) => draft.change({ note }, 'typed')}
    />
  </div>
)
