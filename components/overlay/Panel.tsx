import type { CallView, Live } from '../../utils/view/live'
import { Asking } from './Asking'
import { Body } from './Body'
import { CallerFacts } from './CallerFacts'
import { CueCard } from './CueCard'
import { Footer } from './Footer'
import { Header } from './Header'
import { Hearing } from './Hearing'
import { Leaving } from './Leaving'
import { StateFix } from './StateFix'
import { Steps } from './Steps'
import { Trouble } from './Trouble'
import { TwoCalls } from './TwoCalls'

/** The call while it lives. What helps now comes first; who they are, and what was heard, below it. */
export const Panel = ({ live, call }: { live: Live; call: CallView }) => (
  <main class="panel">
    <Header live={live} call={call} />
    <Body live={live}>
      <TwoCalls live={live} />
      <Trouble live={live} />
      <StateFix live={live} call={call} />
      {call.phase !== 'ringing' && <CueCard live={live} call={call} />}
      <Asking live={live} />
      <CallerFacts live={live} call={call} />
      {call.phase !== 'ringing' && (
        <>
          {call.hearing === 'nothing' && live.cue.value && <Hearing />}
          <Leaving live={live} call={call} />
          <Steps live={live} call={call} />
        </>
      )}
    </Body>
    <Footer live={live} call={call} />
  </main>
)
