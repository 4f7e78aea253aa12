import type { GiveBackModel } from '../../utils/view/hand-over/give-back'
import { HAND_OVER } from '../../utils/words/hand-over'
import { Banner } from '../parts/Banner'
import { Button } from '../parts/Button'
import { useOneAtATime } from '../parts/use-one-at-a-time'

/** The lead's way out: one file for each agent, one for the admin. */
export function GiveBack({ model }: { model: GiveBackModel }) {
  const agents = model.agents.value
  const giveTo = useOneAtATime(model.giveTo)
  const giveToAdmin = useOneAtATime(model.giveToAdmin)
  const { marks, suggestions } = model.admin.value
  return (
    <>
      <section>
        <h2>{HAND_OVER.back}</h2>
        <p class="soft">{agents.length > 0 ? HAND_OVER.backHow : HAND_OVER.nobody}</p>
        <ul class="hand-over-list">
          {agents.map(({ agent, states }) => (
            <li key={agent.desk}>
              <span>
                <strong>{agent.name || HAND_OVER.noName}</strong> <span class="soft">{HAND_OVER.states(states)}</span>
              </span>
              <Button onPress={() => giveTo(agent)}>{HAND_OVER.pack(agent.name || HAND_OVER.noName)}</Button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{HAND_OVER.admin}</h2>
        <p class="soft">{HAND_OVER.adminHow(marks, suggestions)}</p>
        <Button onPress={giveToAdmin} disabled={marks + suggestions === 0}>
          {HAND_OVER.adminPack}
        </Button>
      </section>
      <p role="status">{model.saved.value && HAND_OVER.saved(model.saved.value)}</p>
      {model.troubles.value.map((sentence) => (
        <Banner key={sentence} tone="note">
          {sentence}
        </Banner>
      ))}
      {model.refused.value && <Banner tone="note">{model.refused.value}</Banner>}
    </>
  )
}
