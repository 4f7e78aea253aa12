import { FIELDS } from '../../../utils/core/caller-field'
import type { HeardAct } from '../../../utils/core/rule'
import { pick } from '../../../utils/view/rules/edit/conditions'
import { fieldName, REASON, RELEASE } from '../../../utils/words/names'
import { ACT_DEARER, ACT_FOR, RULE, SENTENCE } from '../../../utils/words/rules'
import { Choose } from './Choose'
import { SeveralOf } from './SeveralOf'

export interface HeardEditProps {
  act: HeardAct
  place: string
  onChange: (act: HeardAct) => void
}

const ANY = ''
const FIELD_NAMES: Record<string, string> = {
  [ANY]: SENTENCE.anyField,
  ...Object.fromEntries(FIELDS.map((field) => [field, fieldName(field)])),
}
const withNone = <Names extends object>(names: Names, none: string) => ({ [ANY]: none, ...names })

/** "it is understood that the caller gives a reason (price)". What an act has no part in is not asked. */
export function HeardEdit({ act, place, onChange }: HeardEditProps) {
  const set = <K extends keyof HeardAct>(key: K, value: HeardAct[K] | undefined) => onChange(pick(act, key, value))
  return (
    <div class="clause-line">
      <Choose
        label={SENTENCE.act}
        place={`${place}.heard`}
        value={act.heard}
        names={RULE.acts}
        onChoose={(heard) => onChange({ heard, ...(act.level && { level: act.level }) })}
      />
      {act.heard === 'reason' && (
        <SeveralOf
          label={SENTENCE.about}
          place={`${place}.reason`}
          value={act.reason ?? []}
          names={REASON}
          none={SENTENCE.anyReason}
          onChange={(reason) => set('reason', reason.length > 0 ? reason : undefined)}
        />
      )}
      {act.heard === 'release' && (
        <SeveralOf
          label={SENTENCE.about}
          place={`${place}.release`}
          value={act.release ?? []}
          names={RELEASE}
          none={SENTENCE.anyReason}
          onChange={(release) => set('release', release.length > 0 ? release : undefined)}
        />
      )}
      {act.heard === 'asks-identity' && (
        <>
          <Choose
            label={SENTENCE.about}
            place={`${place}.field`}
            value={String(act.field ?? ANY)}
            names={FIELD_NAMES}
            onChoose={(name) =>
              set(
                'field',
                FIELDS.find((field) => field === name),
              )
            }
          />
          <label class="tick">
            <input
              type="checkbox"
              checked={act.known === true}
              onChange={(event) => set('known', event.currentTarget.checked || undefined)}
            />
            {SENTENCE.known}
          </label>
        </>
      )}
      {act.heard === 'apology' && (
        <Choose
          label={SENTENCE.about}
          place={`${place}.for`}
          value={act.for ?? ANY}
          names={withNone(ACT_FOR, '…')}
          onChoose={(name) => set('for', name === ANY ? undefined : (name as HeardAct['for']))}
        />
      )}
      {act.heard === 'offer' && (
        <Choose
          label={SENTENCE.about}
          place={`${place}.dearer`}
          value={act.dearer ?? ANY}
          names={withNone(ACT_DEARER, '…')}
          onChoose={(name) => set('dearer', name === ANY ? undefined : (name as HeardAct['dearer']))}
        />
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={act.level === 'sure'}
          onChange={(event) => set('level', event.currentTarget.checked ? 'sure' : undefined)}
        />
        {SENTENCE.sure}
      </label>
    </div>
  )
}
