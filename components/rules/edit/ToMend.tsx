import type { RuleFault } from '../../../utils/view/rules/rules'
import { EDIT } from '../../../utils/words/rules'
import { Banner } from '../../parts/Banner'

/** Everything that is not right yet, by place: none is lost, wherever its field stands. */
export const ToMend = ({ faults }: { faults: readonly RuleFault[] }) =>
  faults.length === 0 ? null : (
    <Banner tone="note">
      <p>{EDIT.toMend(faults.length)}</p>
      <ul class="to-mend">
        {faults.map(({ place, sentence }) => (
          <li key={`${place} ${sentence}`}>
            <code>{place || EDIT.wholeRule}</code> {sentence}
          </li>
        ))}
      </ul>
    </Banner>
  )
