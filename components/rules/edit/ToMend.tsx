import type { RuleFault } from '../../../utils/view/rules/rules'
import { ruleFault } from '../../../utils/words/rule-faults'
import { EDIT } from '../../../utils/words/rules'
import { Banner } from '../../parts/Banner'

/** Everything that is not right yet, by place: none is lost, wherever its field stands. */
export const ToMend = ({ faults }: { faults: readonly RuleFault[] }) =>
  faults.length === 0 ? null : (
    <Banner tone="note">
      <p>{EDIT.toMend(faults.length)}</p>
      <ul class="to-mend">
        {faults.map((fault) => (
          <li key={`${fault.place} ${ruleFault(fault)}`}>
            <code>{fault.place || EDIT.wholeRule}</code> {ruleFault(fault)}
          </li>
        ))}
      </ul>
    </Banner>
  )
