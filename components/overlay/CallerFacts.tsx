import { useState } from 'preact/hooks'
import { factsToShow } from '../../utils/view/call-view'
import type { CallView, FactView, Live } from '../../utils/view/live'
import { clockTime } from '../../utils/view/when'
import { Fact } from './Fact'
import { Verified } from './Verified'
import * as words from './words'

const FIRST = 4

/** What is known of the caller. One line below tells where the fact in focus comes from, so that nothing jumps. */
export function CallerFacts({ live, call }: { live: Live; call: CallView }) {
  const [about, setAbout] = useState<FactView | undefined>()
  const [all, setAll] = useState(false)
  const facts = factsToShow(call)
  const copied = live.copied.value
  return (
    <section class="card" aria-label={words.facts.title}>
      {facts.length === 0 && <p class="soft">{words.facts.none}</p>}
      <ul class="facts">
        {(all ? facts : facts.slice(0, FIRST)).map((fact) => (
          <Fact key={fact.field} fact={fact} onAbout={setAbout} onCopy={() => live.copy(fact)} />
        ))}
      </ul>
      <div class="facts-foot">
        <p class="soft facts-line">
          {about && words.facts.source(about.from, clockTime(about.seenAt))}
          {!about && copied && words.facts.copied(words.field(copied))}
          {!about && !copied && call.phase !== 'ringing' && <Verified live={live} call={call} />}
        </p>
        {facts.length > FIRST && (
          <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.facts.fewer : words.facts.more(facts.length - FIRST)}
          </button>
        )}
      </div>
    </section>
  )
}
