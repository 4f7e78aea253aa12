import { callerName } from '../../utils/view/call-view'
import type { CallView, Live } from '../../utils/view/live'
import { Chip } from '../parts/Chip'
import { Icon } from '../parts/Icon'
import { Mark } from '../parts/Mark'
import { Clock } from './Clock'
import { DragHandle } from './DragHandle'
import * as words from './words'

/** Who, how long, and in what state; the state is a button because the agent's word corrects it. */
export const Header = ({ live, call }: { live: Live; call: CallView }) => (
  <header class="header">
    <Mark size={22} />
    <div class="who">
      <h1 class="name">{callerName(call) ?? words.header.nobody}</h1>
      <button type="button" class="state" aria-keyshortcuts="g" title={words.state.fix} onClick={() => live.fixState()}>
        <span class="dot" data-phase={call.phase} />
        {words.phase[call.phase]}
        {call.guessed && <Chip tone="note">{words.header.guessed}</Chip>}
      </button>
    </div>
    <Clock live={live} call={call} />
    <div class="frame-controls">
      <button
        type="button"
        class="frame-control"
        aria-label={words.header.collapse}
        aria-keyshortcuts="Escape"
        title={`${words.header.collapse} (Esc)`}
        onClick={() => live.collapse()}
      >
        <Icon name="minus" />
      </button>
      <DragHandle live={live} />
    </div>
  </header>
)
