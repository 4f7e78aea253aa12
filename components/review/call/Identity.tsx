import type { Call } from '../../../utils/core/call'
import { formatClock } from '../../../utils/core/time'
import { fieldName, SOURCE } from '../../../utils/words/names'
import { CALL } from '../words'

/** The way of the caller's identity: what was known from where, what was asked again, what was spared. Never a value. */
export function Identity({ call }: { call: Call }) {
  const known = Object.values(call.facts).filter((fact) => fact !== undefined)
  const asked = call.heard.filter((heard) => heard.act === 'asks-identity')
  return (
    <section>
      <h3>{CALL.identity}</h3>
      <ul class="identity">
        {known.map(({ field, source, at }) => (
          <li key={field}>
            {CALL.knownFrom(fieldName(field), SOURCE[source])}
            <small class="soft"> {formatClock(at - call.startedAt)}</small>
          </li>
        ))}
        {asked.map(({ field, at, utterance }) => {
          const again = known.some((fact) => fact.field === field && fact.at < at)
          return (
            <li key={utterance} data-tone={again ? 'note' : 'plain'}>
              {CALL.asked(fieldName(field), again)}
              <small class="soft"> {formatClock(at - call.startedAt)}</small>
            </li>
          )
        })}
        {[...new Set(call.conflicts)].map((field) => (
          <li key={`conflict-${field}`}>{CALL.conflict(fieldName(field))}</li>
        ))}
        {call.factsUsed.length > 0 && <li>{CALL.reusedInstead(call.factsUsed.length)}</li>}
      </ul>
    </section>
  )
}
