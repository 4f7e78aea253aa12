import type { GiveModel } from '../../utils/view/hand-over/give'
import type { Exporting } from '../../utils/view/review/review'
import { Banner } from '../parts/Banner'
import { Button } from '../parts/Button'
import { useOneAtATime } from '../parts/use-one-at-a-time'
import { CallToGive } from './CallToGive'
import { GIVE } from './words'

/** What goes to the lead, seen before it is written. */
export function GiveToLead({ model }: { model: GiveModel }) {
  const state = model.state.value
  return (
    <section class="give-to-lead">
      <h2>{GIVE.title}</h2>
      {state.is === 'looking' && <p class="soft">{GIVE.looking}</p>}
      {state.is === 'choosing' && <Choosing model={model} exporting={state.exporting} />}
      <div role="status">
        {state.is === 'given' && <Banner>{GIVE.done(state.calls, state.name)}</Banner>}
        {state.is === 'refused' && <Banner tone="note">{state.sentence}</Banner>}
      </div>
      {state.is !== 'choosing' && state.is !== 'looking' && (
        <>
          <p class="soft">{GIVE.how}</p>
          <Button onPress={model.prepare}>{GIVE.begin}</Button>
        </>
      )}
    </section>
  )
}

function Choosing({ model, exporting }: { model: GiveModel; exporting: Exporting }) {
  const calls = model.calls.value
  const give = useOneAtATime(model.give)
  const along = GIVE.along(model.answers.value, model.marks.value, model.suggestions.value)
  return (
    <>
      {calls.length === 0 && <p class="soft">{GIVE.none[exporting]}</p>}
      <ul class="cards">
        {calls.map((call) => (
          <CallToGive key={call.summary.id} call={call} model={model} />
        ))}
      </ul>
      {along.length > 0 && (
        <p>
          {GIVE.alongTitle}: {along.join('; ')}.
        </p>
      )}
      <p class="soft">{GIVE.never}</p>
      <div class="buttons">
        <Button tone="primary" onPress={give} disabled={model.chosen.value.length + along.length === 0}>
          {GIVE.write(model.chosen.value.length)}
        </Button>
        <Button tone="ghost" onPress={model.close}>
          {GIVE.cancel}
        </Button>
      </div>
    </>
  )
}
