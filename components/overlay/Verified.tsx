import type { CallView, Live } from '../../utils/view/live'
import { clockTime } from '../../utils/view/when'
import { Icon } from '../parts/Icon'
import { Kbd } from '../parts/Kbd'
import * as words from './words'

/** Said once, with time and way; before that, one key says it. */
export const Verified = ({ live, call }: { live: Live; call: CallView }) =>
  call.caller.verified ? (
    <span class="verified">
      <Icon name="check" />
      {words.facts.verified(clockTime(call.caller.verified.at), call.caller.verified.how)}
    </span>
  ) : (
    <button
      type="button"
      class="link"
      aria-keyshortcuts="v"
      onClick={() => live.send({ do: 'mark', mark: 'verified' })}
    >
      {words.facts.verify} <Kbd keys="V" />
    </button>
  )
