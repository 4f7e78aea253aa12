import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Suggested, SuggestionsModel } from '../../../utils/view/rules/suggestions/suggestions'
import { dayAndTime } from '../../../utils/view/when'
import { SUGGESTIONS } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { useKeys } from '../../parts/use-keys'

/** Proposals and wordings one after the other, each answered with one key. */
export function Waiting({ model }: { model: SuggestionsModel }) {
  const waiting = model.waiting.value
  const current = model.current.value
  const text = useSignal('')
  const keys = useMemo(() => {
    const decide = (run: (one: Suggested) => Promise<void>) => () => {
      if (!model.current.value) return
      void run(model.current.value)
      text.value = ''
    }
    return {
      j: () => model.move(1),
      k: () => model.move(-1),
      a: decide((one) => model.accept(one, text.value)),
      n: decide((one) => model.answer(one, 'noted', text.value)),
      x: decide((one) => model.answer(one, 'not-taken', text.value)),
    }
  }, [model, text])
  useKeys(keys)
  const { title, why, none } = SUGGESTIONS.waiting
  return (
    <section>
      <h2>{title}</h2>
      <p class="soft">{waiting.length > 0 ? why : none}</p>
      <ul class="waiting">
        {waiting.map((one) => (
          <li key={one.suggestion.id} aria-current={one === current ? 'true' : undefined}>
            <button type="button" class="waiting-line" onClick={() => model.pointAt(one.suggestion.id)}>
              <Told one={one} now={model.now()} />
            </button>
            {one === current && (
              <div class="decide">
                <Field id="answer" label={SUGGESTIONS.answer}>
                  <input
                    id="answer"
                    class="input"
                    maxLength={500}
                    value={text.value}
                    onInput={(event) => {
                      text.value = event.currentTarget.value
                    }}
                  />
                </Field>
                <Button tone="primary" keys="a" onPress={keys.a}>
                  {SUGGESTIONS.accept}
                </Button>
                <Button keys="n" onPress={keys.n}>
                  {SUGGESTIONS.noted}
                </Button>
                <Button keys="x" onPress={keys.x}>
                  {SUGGESTIONS.notTaken}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && <p class="soft">{SUGGESTIONS.keys}</p>}
    </section>
  )
}

function Told({ one: { suggestion }, now }: { one: Suggested; now: number }) {
  const { is, say, words, comment, by, at } = suggestion
  return (
    <>
      <small>
        {is === 'wording-worked' || is === 'cue-proposed' ? SUGGESTIONS.is[is] : ''} · {SUGGESTIONS.by(by)} ·{' '}
        {dayAndTime(at, now)}
      </small>
      <strong>“{say}”</strong>
      {words && <span class="soft">{SUGGESTIONS.after(words)}</span>}
      {comment && <span>{comment}</span>}
    </>
  )
}
