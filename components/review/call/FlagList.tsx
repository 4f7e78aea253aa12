import type { Flag } from '../../../utils/core/flag'
import { formatClock, type Millis } from '../../../utils/core/time'
import { FlagChip } from '../FlagChip'
import { CALL } from '../words'

/** Each flag with its why and the words it rests on. */
export const FlagList = ({ flags, start }: { flags: Flag[]; start: Millis }) => (
  <section>
    <h3>{CALL.flags}</h3>
    {flags.length === 0 && <p class="soft">{CALL.noFlags}</p>}
    <ul class="flags">
      {flags.map((flag) => (
        <li key={`${flag.name}-${flag.at}`}>
          <FlagChip flag={flag} />
          <span>
            {flag.why}
            {flag.words && <q>{flag.words}</q>}
          </span>
          <span class="soft">{formatClock(flag.at - start)}</span>
        </li>
      ))}
    </ul>
  </section>
)
