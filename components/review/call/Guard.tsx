import type { Call } from '../../../utils/core/call'
import type { OverrideReason } from '../../../utils/core/wrapup'
import { CHOICE, OVERRIDE, RELEASE } from '../../../utils/words/names'
import { CALL } from '../words'

/** What the guard did, and what switched it off. An override counts on the rule. */
export function Guard({ call, override }: { call: Call; override?: OverrideReason }) {
  const { pause, releases } = call
  return (
    <section>
      <h3>{CALL.guard}</h3>
      <p>{pause ? CALL.guardPaused(pause.choice ? CHOICE[pause.choice] : CALL.guardNoChoice) : CALL.guardNever}</p>
      {override && <p>{CALL.guardOverride(OVERRIDE[override])}</p>}
      {releases.map(({ release, words }) => (
        <p key={release}>
          {CALL.guardReleased(RELEASE[release])} {words && <q>{words}</q>}
        </p>
      ))}
    </section>
  )
}
