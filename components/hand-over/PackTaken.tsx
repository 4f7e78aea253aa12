import type { TakeModel, TakeState } from '../../utils/view/hand-over/take'
import { dayAndTime } from '../../utils/view/when'
import { TAKE } from '../../utils/words/hand-over'
import { Banner } from '../parts/Banner'
import { Button } from '../parts/Button'

type Taken = Extract<TakeState, { is: 'taken' }>

/** What came of a pack, and the rules it may have brought. */
export function PackTaken({ state, model, now }: { state: Taken; model: TakeModel; now: number }) {
  const { head, faults, faultCount } = state.taken
  const lines = linesOf(state.taken)
  return (
    <div class="pack-taken">
      <p>
        <strong>{TAKE.who(TAKE.from[head.role], head.from.name, dayAndTime(head.madeAt, now))}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length === 0 && <p>{TAKE.lines.nothing}</p>}
      {state.stopped && <Banner tone="note">{state.stopped}</Banner>}
      {faultCount > 0 && (
        <Banner tone="note">
          {TAKE.faults(faultCount)}
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
            {faultCount > faults.length && <li>{TAKE.more(faultCount - faults.length)}</li>}
          </ul>
        </Banner>
      )}
      <RulesBrought model={model} />
    </div>
  )
}

function RulesBrought({ model }: { model: TakeModel }) {
  const rules = model.rules.value
  if (rules.is === 'nothing') return null
  if (rules.is === 'in-force') return <p>{TAKE.rulesInForce}</p>
  if (rules.is === 'refused') return <Banner tone="note">{rules.sentence}</Banner>
  return (
    <p class="rules-brought">
      <span>
        {TAKE.rules(rules.ruleSet.title, rules.ruleSet.version)} <span class="soft">{TAKE.rulesHow}</span>
      </span>
      <Button onPress={model.adoptRules}>{TAKE.useRules}</Button>
    </p>
  )
}

function linesOf({ calls, papers, forgotten }: Taken['taken']): string[] {
  const told: [number, (n: number) => string][] = [
    [calls.taken, TAKE.lines.taken],
    [calls.fuller, TAKE.lines.fuller],
    [calls.known, TAKE.lines.known],
    [calls.erased, TAKE.lines.erased],
    [forgotten, TAKE.lines.forgotten],
    [papers.news, TAKE.lines.papers],
    [papers.known + papers.ours, TAKE.lines.papersKnown],
  ]
  return told.flatMap(([n, say]) => (n > 0 ? [say(n)] : []))
}
