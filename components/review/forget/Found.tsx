import type { CallId } from '../../../utils/core/ids'
import type { ForgetModel, ToErase } from '../../../utils/view/review/forget'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { useOneAtATime } from '../../parts/use-one-at-a-time'
import { FORGET } from './words'

/** What was found and would go, or what has gone. */
export function Found({ model, linkTo }: { model: ForgetModel; linkTo: (call: CallId) => string }) {
  const state = model.state.value
  const erase = useOneAtATime(model.erase)
  if (state.is === 'asking') return null
  if (state.is === 'nothing-found') return <Banner>{FORGET.nothing}</Banner>
  if (state.is === 'refused') return <Banner tone="note">{state.sentence}</Banner>
  return (
    <section class="forget-found" role="status">
      <h3>{state.is === 'found' ? FORGET.willGo : FORGET.gone}</h3>
      <ul>
        {linesOf(state.found).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {state.is === 'found' && state.found.calls.length > 0 && (
        <details>
          <summary>{FORGET.whichCalls}</summary>
          <ol>
            {state.found.calls.map((id, i) => (
              <li key={id}>
                <a href={linkTo(id)}>{FORGET.oneCall(i + 1)}</a>
              </li>
            ))}
          </ol>
        </details>
      )}
      {state.found.live.length > 0 && <p>{FORGET.live(state.found.live.length)}</p>}
      {state.is === 'found' && (
        <>
          <p>{FORGET.warning}</p>
          <Button tone="primary" onPress={erase}>
            {FORGET.erase}
          </Button>
          <Button tone="ghost" onPress={model.begin}>
            {FORGET.keep}
          </Button>
        </>
      )}
    </section>
  )
}

const linesOf = ({ calls, people, papers, setAside }: ToErase): string[] => [
  FORGET.calls(calls.length),
  FORGET.people(people),
  FORGET.papers(papers),
  FORGET.setAside(setAside),
]
