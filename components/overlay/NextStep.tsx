import type { Draft, WrapUp } from '../../utils/view/wrapup-draft'
import { Line } from './Line'
import * as words from './words'
import { fieldId } from './wrapup-actions'

const NOTHING = { what: '', who: '', by: '' }

/** The whole way: what happens next, who does it, by when. */
export function NextStep({ draft, shown }: { draft: Draft; shown: WrapUp }) {
  const next = shown.nextStep ?? NOTHING
  const change = (patch: Partial<typeof next>) => draft.change({ nextStep: { ...next, ...patch } }, 'typed')
  return (
    <fieldset class="group rows">
      <legend>{words.wrapup.next}</legend>
      <Line
        id={fieldId('x')}
        label={words.wrapup.what}
        keys="X"
        value={next.what}
        max={500}
        onText={(what) => change({ what })}
      />
      <div class="pair">
        <Line id="wrapup-who" label={words.wrapup.who} value={next.who} max={120} onText={(who) => change({ who })} />
        <Line id="wrapup-by" label={words.wrapup.by} value={next.by} max={120} onText={(by) => change({ by })} />
      </div>
    </fieldset>
  )
}
