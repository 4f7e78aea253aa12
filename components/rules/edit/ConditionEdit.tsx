import type { ComponentChildren } from 'preact'
import type { Condition, Moment } from '../../../utils/core/rule'
import {
  KINDS,
  type Kind,
  kindOf,
  MOMENT_KINDS,
  turnInto,
  turnIntoMoment,
} from '../../../utils/view/rules/edit/conditions'
import { KIND, SENTENCE } from '../../../utils/words/rules'
import { Choose } from './Choose'
import { FaultAt } from './FaultAt'
import { GroupEdit } from './GroupEdit'
import { HeardEdit } from './HeardEdit'
import { RemoveButton } from './RemoveButton'
import { SaidEdit } from './SaidEdit'
import { StateEdit } from './StateEdit'
import { CountEdit, MissingEdit, SequenceEdit } from './TimedEdit'

export interface ConditionEditProps {
  c: Condition
  /** As in a fault: `when.all[0]`. */
  place: string
  /** Changes with the same `touch` in a row are taken back as one. */
  onChange: (c: Condition, touch?: string) => void
  onRemove?: () => void
}

const NAMES = Object.fromEntries(KINDS.map((kind) => [kind, KIND[kind].name])) as Record<Kind, string>

/** One part of the sentence, whatever its kind, and the parts inside it. */
export function ConditionEdit({ c, place, onChange, onRemove }: ConditionEditProps) {
  return (
    <Clause
      kind={kindOf(c)}
      kinds={KINDS}
      place={place}
      onKind={(kind) => onChange(turnInto(kind, c))}
      onRemove={onRemove}
    >
      <Inner c={c} place={place} onChange={onChange} />
    </Clause>
  )
}

/** The same where only a moment may stand: inside a sequence, a missing, a count. */
export function MomentEdit({
  c,
  place,
  onChange,
}: {
  c: Moment
  place: string
  onChange: (c: Moment, touch?: string) => void
}) {
  return (
    <Clause
      kind={kindOf(c)}
      kinds={'any' in c ? MOMENT_KINDS : ['said', 'heard']}
      place={place}
      onKind={(kind) => onChange(turnIntoMoment(kind, c))}
    >
      {'said' in c ? (
        <SaidEdit said={c} place={place} onChange={onChange} />
      ) : 'heard' in c ? (
        <HeardEdit act={c} place={place} onChange={onChange} />
      ) : (
        c.any.map((part, i) => (
          <MomentEdit
            key={`${place}.any[${i}]`}
            c={part}
            place={`${place}.any[${i}]`}
            onChange={(to, touch) => onChange({ any: c.any.with(i, to) }, touch)}
          />
        ))
      )}
    </Clause>
  )
}

interface ClauseProps {
  kind: Kind
  kinds: readonly Kind[]
  place: string
  onKind: (kind: Kind) => void
  onRemove?: () => void
  children: ComponentChildren
}

const Clause = ({ kind, kinds, place, onKind, onRemove, children }: ClauseProps) => (
  <fieldset class="clause" aria-label={KIND[kind].name} data-place={place}>
    <div class="clause-head">
      <Choose label={SENTENCE.kind} place={place} value={kind} names={NAMES} only={kinds} onChoose={onKind} />
      <span class="soft">{KIND[kind].means}</span>
      {onRemove && <RemoveButton onPress={onRemove} what={KIND[kind].name} />}
    </div>
    <FaultAt place={place} />
    {children}
  </fieldset>
)

function Inner({ c, place, onChange }: ConditionEditProps) {
  if ('said' in c) return <SaidEdit said={c} place={place} onChange={onChange} />
  if ('heard' in c) return <HeardEdit act={c} place={place} onChange={onChange} />
  if ('call' in c)
    return <StateEdit state={c.call} place={`${place}.call`} onChange={(call, touch) => onChange({ call }, touch)} />
  if ('sequence' in c) return <SequenceEdit c={c} place={place} onChange={onChange} />
  if ('missing' in c) return <MissingEdit c={c} place={place} onChange={onChange} />
  if ('count' in c) return <CountEdit c={c} place={place} onChange={onChange} />
  if ('not' in c)
    return <ConditionEdit c={c.not} place={`${place}.not`} onChange={(not, touch) => onChange({ not }, touch)} />
  return <GroupEdit group={c} place={place} onChange={onChange} />
}
