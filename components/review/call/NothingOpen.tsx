import { KEYS } from '../../../utils/view/review/keys'
import { EmptyState } from '../../parts/EmptyState'
import { Kbd } from '../../parts/Kbd'
import { CALL, QUEUE } from '../words'

/** No call is open: the place to learn the keys. */
export const NothingOpen = () => (
  <EmptyState title={CALL.choose}>
    <p>{CALL.chooseHow}</p>
    <dl class="keys" aria-label={QUEUE.keys}>
      {Object.entries(KEYS).map(([key, what]) => (
        <div key={key}>
          <dt>
            <Kbd keys={key === 'Escape' ? 'Esc' : key} />
            <span class="for-ears">{key}</span>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </EmptyState>
)
