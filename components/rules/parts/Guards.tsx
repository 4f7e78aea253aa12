import type { Reason } from '../../../utils/core/reason'
import type { Guard } from '../../../utils/core/rule'
import { PAUSING_STEPS, type PausingStep } from '../../../utils/core/step'
import { pick } from '../../../utils/view/rules/edit/conditions'
import { GUARDED_REASONS, type SetPartsModel } from '../../../utils/view/rules/edit/set-parts'
import { REASON, RELEASE, STEP } from '../../../utils/words/names'
import { PARTS } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Choose } from '../edit/Choose'
import { CommaField } from '../edit/CommaField'
import { FaultAt } from '../edit/FaultAt'
import { NumberBox } from '../edit/NumberBox'
import { RemoveButton } from '../edit/RemoveButton'
import { SeveralOf } from '../edit/SeveralOf'
import { TextField } from '../edit/TextField'

const REASONS = Object.fromEntries(GUARDED_REASONS.map((reason) => [reason, REASON[reason]])) as Record<Reason, string>
const STEPS = Object.fromEntries(PAUSING_STEPS.map((step) => [step, STEP[step]])) as Record<PausingStep, string>

/** Which calls a company wants paused, inside the law; what the law fixes has no field. */
export const Guards = ({ model }: { model: SetPartsModel }) => (
  <>
    <p>
      {PARTS.law} <a href="#guard">{PARTS.lawLink}</a>
    </p>
    {model.set.value.guards.length === 0 && (
      <p class="no-guards" role="note">
        {PARTS.noGuards}
      </p>
    )}
    {model.set.value.guards.map((guard, i) => (
      <GuardFields
        key={guard.id}
        guard={guard}
        place={`guards[${i}]`}
        onChange={(to, touch) => model.change('guards', i, to, touch)}
      />
    ))}
    <Button tone="ghost" onPress={model.addGuard}>
      {PARTS.addGuard}
    </Button>
  </>
)

/** What a guard with a time of its own begins with. */
const PAUSE_SECONDS = 8

interface GuardFieldsProps {
  guard: Guard
  place: string
  onChange: (guard: Guard | undefined, touch?: string) => void
}

function GuardFields({ guard, place, onChange }: GuardFieldsProps) {
  const set = <K extends keyof Guard>(key: K, value: Guard[K] | undefined, touch?: string) =>
    onChange(pick(guard, key, value), touch)
  return (
    <fieldset class="clause" aria-label={guard.title || PARTS.guardTitle}>
      <div class="two-fields part-fields">
        <TextField
          label={PARTS.guardTitle}
          place={`${place}.title`}
          value={guard.title}
          most={120}
          onInput={(title) => set('title', title, 'title')}
        />
        <TextField
          label={PARTS.guardWhy}
          place={`${place}.why`}
          value={guard.why}
          most={400}
          onInput={(why) => set('why', why, 'why')}
        />
      </div>
      <div class="clause-line">
        <span>{PARTS.reasons}</span>
        <SeveralOf
          label={PARTS.reasons}
          place={`${place}.reasons`}
          value={guard.reasons}
          names={REASONS}
          onChange={(reasons) => set('reasons', reasons)}
        />
      </div>
      {guard.reasons.map((reason, i) => (
        <FaultAt key={reason} place={`${place}.reasons[${i}]`} />
      ))}
      <div class="clause-line">
        <span>{PARTS.steps}</span>
        <SeveralOf
          label={PARTS.steps}
          place={`${place}.steps`}
          value={guard.steps}
          names={STEPS}
          onChange={(steps) => set('steps', steps)}
        />
      </div>
      <div class="clause-line">
        <span>{PARTS.releases}</span>
        <SeveralOf
          label={PARTS.releases}
          place={`${place}.releases`}
          value={guard.releases}
          names={RELEASE}
          onChange={(releases) => set('releases', releases)}
        />
      </div>
      <FaultAt place={`${place}.releases`} />
      <div class="clause-line">
        <span>{PARTS.offers}</span>
        <Choose
          label={PARTS.offers}
          place={`${place}.offers`}
          value={guard.offers === 0 ? 'none' : 'one'}
          names={PARTS.offersOf}
          onChoose={(offers) => set('offers', offers === 'none' ? 0 : 1)}
        />
        <span>{PARTS.queues}</span>
        <CommaField
          label={PARTS.queues}
          place={`${place}.queues`}
          value={guard.queues ?? []}
          onChange={(queues) => set('queues', queues.length > 0 ? queues : undefined, 'queues')}
        />
      </div>
      <div class="clause-line">
        <label class="tick">
          <input
            type="checkbox"
            checked={guard.seconds !== undefined}
            onChange={(event) => set('seconds', event.currentTarget.checked ? PAUSE_SECONDS : undefined)}
          />
          {PARTS.ownSeconds}
        </label>
        {guard.seconds !== undefined && (
          <NumberBox
            label={PARTS.ownSeconds}
            place={`${place}.seconds`}
            value={guard.seconds}
            most={15}
            onNumber={(seconds) => set('seconds', seconds, 'seconds')}
          />
        )}
        <span class="soft">{guard.seconds === undefined ? PARTS.usualSeconds : PARTS.seconds}</span>
        <RemoveButton onPress={() => onChange(undefined)} what={guard.title} />
      </div>
      <FaultAt place={`${place}.seconds`} />
    </fieldset>
  )
}
