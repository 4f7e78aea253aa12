import type { RuleId } from '../../../utils/core/ids'
import type { ReplayedMoment } from '../../../utils/core/replayed'
import { formatClock } from '../../../utils/core/time'
import { cueShown, stretchesOf, type TrialRow } from '../../../utils/view/rules/trial/rows'
import type { TrialModel } from '../../../utils/view/rules/trial/trial'
import { MARK, PHASE, SPEAKER } from '../../../utils/words/names'
import { TRIAL } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'

/** Every turn with the words that made something fire; one of them is looked at. */
export function Turns({ model, titleOf }: { model: TrialModel; titleOf: (id: RuleId) => string }) {
  const rows = model.rows.value
  const at = model.at.value
  const start = rows[0]?.at ?? 0
  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    model.step(by)
  }
  return (
    <section class="turns" aria-label={TRIAL.turns}>
      <div class="turns-head">
        <h3>{TRIAL.turns}</h3>
        <Button onPress={() => model.step(-1)} disabled={at <= 0}>
          {TRIAL.back}
        </Button>
        <Button onPress={() => model.step(1)} disabled={at >= rows.length - 1}>
          {TRIAL.next}
        </Button>
        <span class="soft">
          {TRIAL.of(at + 1, rows.length)}. {TRIAL.keys}
        </span>
      </div>
      <ol onKeyDown={onKeyDown}>
        {rows.map((row, i) => (
          <li key={row.key}>
            <button
              type="button"
              class="turn"
              aria-current={i === at ? 'step' : undefined}
              tabIndex={i === at ? 0 : -1}
              ref={(element) => {
                if (i === at && element?.parentElement?.parentElement?.contains(document.activeElement)) element.focus()
              }}
              onClick={() => model.goTo(i)}
            >
              <span class="turn-time">{formatClock(row.at - start)}</span>
              <span class="turn-said">
                <Said row={row} before={rows[i - 1]} />
              </span>
              <span class="turn-signs">
                {row.draft.fired.map((hit) => (
                  <Chip key={hit.id} tone="accent">
                    {titleOf(hit.rule)}
                  </Chip>
                ))}
                {cueGoes(rows[i - 1]?.draft, row.draft) && <Chip>{TRIAL.wentAway}</Chip>}
                {row.differs && <Chip tone="note">{TRIAL.differs}</Chip>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

const cueGoes = (before: ReplayedMoment | undefined, now: ReplayedMoment): boolean =>
  before !== undefined && cueShown(before) !== undefined && cueShown(now) === undefined

function Said({ row, before }: { row: TrialRow; before: TrialRow | undefined }) {
  const { happened, draft, live, at } = row
  switch (happened.is) {
    case 'time-passed':
      return <em>{TRIAL.silence(Math.round((at - (before?.at ?? at)) / 1000))}</em>
    case 'hang-up':
      return <em>{TRIAL.hangUp}</em>
    case 'event': {
      const { body } = happened
      if (body.type === 'signal') return <em>{PHASE[body.signal.phase]}</em>
      return <em>{body.type === 'mark' ? MARK[body.mark] : body.type}</em>
    }
    case 'words': {
      const words = [...draft.fired, ...(live?.fired ?? [])].map((hit) => hit.words)
      return (
        <>
          <strong>{SPEAKER[happened.speaker]}</strong>{' '}
          {happened.text === ''
            ? TRIAL.noWords
            : stretchesOf(happened.text, words).map(({ text, marked }, i) =>
                marked === 'marked' ? <mark key={i}>{text}</mark> : text,
              )}
        </>
      )
    }
  }
}
