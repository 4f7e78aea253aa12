import type { GiveModel, ToGive } from '../../utils/view/hand-over/give'
import { dayAndTime } from '../../utils/view/when'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { FlagChip } from '../review/FlagChip'
import { GIVE } from './words'

const CHOICES = Object.keys(GIVE.choice) as ToGive['choice'][]

/** One flagged call: whether it goes, how much of it, and word for word what that is. */
export function CallToGive({ call, model }: { call: ToGive; model: GiveModel }) {
  const { summary, choice, given, lines } = call
  const when = dayAndTime(summary.startedAt, model.now())
  return (
    <li class="card">
      <header>
        <strong>{when}</strong>
        {given && <Chip>{GIVE.given[given.words]}</Chip>}
      </header>
      <span class="row-flags">
        {summary.flags.map((flag) => (
          <FlagChip key={`${flag.name}-${flag.at}`} flag={flag} />
        ))}
      </span>
      {given?.words !== 'whole' && (
        <select
          class="input"
          aria-label={GIVE.callOf(when)}
          value={choice}
          onChange={(event) => {
            const chosen = CHOICES.find((one) => one === event.currentTarget.value)
            if (chosen) model.choose(summary.id, chosen)
          }}
        >
          {CHOICES.filter((one) => !(given && one === 'needed')).map((one) => (
            <option key={one} value={one}>
              {GIVE.choice[one]}
            </option>
          ))}
        </select>
      )}
      {choice !== 'not' && !lines && (
        <Button tone="ghost" onPress={() => model.show(summary.id)}>
          {GIVE.show}
        </Button>
      )}
      {lines && (
        <ul class="few-lines">
          {lines.map((line, i) => (
            // Lines of one call never change places.
            <li key={`${i}-${line}`}>{line}</li>
          ))}
          {lines.length === 0 && <li class="soft">{GIVE.noWords}</li>}
        </ul>
      )}
    </li>
  )
}
