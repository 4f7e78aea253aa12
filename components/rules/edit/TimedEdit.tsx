import type { Count, Missing, Moment, Sequence } from '../../../utils/core/rule'
import { pick } from '../../../utils/view/rules/edit/conditions'
import { SENTENCE } from '../../../utils/words/rules'
import { MomentEdit } from './ConditionEdit'
import { NumberBox } from './NumberBox'

interface TimedProps<C> {
  c: C
  place: string
  onChange: (c: C, touch?: string) => void
}

/** "first …, and then within 20 s …". */
export const SequenceEdit = ({ c, place, onChange }: TimedProps<Sequence>) => (
  <>
    <p class="joint">{SENTENCE.firstThis}</p>
    <MomentEdit
      c={c.sequence[0]}
      place={`${place}.sequence[0]`}
      onChange={(first, touch) => onChange({ ...c, sequence: [first, c.sequence[1]] }, touch)}
    />
    <Within c={c} place={place} onChange={onChange} before={SENTENCE.thenThat} after={SENTENCE.s} />
    <MomentEdit
      c={c.sequence[1]}
      place={`${place}.sequence[1]`}
      onChange={(then, touch) => onChange({ ...c, sequence: [c.sequence[0], then] }, touch)}
    />
  </>
)

/** "after …, it does not happen within 10 s that …". */
export const MissingEdit = ({ c, place, onChange }: TimedProps<Missing>) => (
  <>
    <p class="joint">{SENTENCE.afterThis}</p>
    <MomentEdit
      c={c.after}
      place={`${place}.after`}
      onChange={(after: Moment, touch) => onChange({ ...c, after }, touch)}
    />
    <Within c={c} place={place} onChange={onChange} before={SENTENCE.notWithin} after={SENTENCE.secondsThat} />
    <MomentEdit
      c={c.missing}
      place={`${place}.missing`}
      onChange={(missing: Moment, touch) => onChange({ ...c, missing }, touch)}
    />
  </>
)

/** "3 times within 60 s". */
export const CountEdit = ({ c, place, onChange }: TimedProps<Count>) => (
  <>
    <MomentEdit
      c={c.count}
      place={`${place}.count`}
      onChange={(count: Moment, touch) => onChange({ ...c, count }, touch)}
    />
    <div class="clause-line joint">
      <NumberBox
        label={SENTENCE.times}
        place={`${place}.times`}
        value={c.times}
        most={20}
        onNumber={(times) => onChange({ ...c, times }, `${place}.times`)}
      />
      <span>{SENTENCE.times}</span>
      <label class="tick">
        <input
          type="checkbox"
          checked={c.within === undefined}
          onChange={(event) => onChange(pick(c, 'within', event.currentTarget.checked ? undefined : 60))}
        />
        {SENTENCE.anyTime}
      </label>
    </div>
    {c.within !== undefined && (
      <Within
        c={{ ...c, within: c.within }}
        place={place}
        onChange={onChange}
        before={SENTENCE.within}
        after={SENTENCE.s}
      />
    )}
  </>
)

function Within<C extends { within: number }>({
  c,
  place,
  onChange,
  before,
  after,
}: TimedProps<C> & { before: string; after: string }) {
  return (
    <div class="clause-line joint">
      <span>{before}</span>
      <NumberBox
        label={before}
        place={`${place}.within`}
        value={c.within}
        onNumber={(within) => onChange({ ...c, within }, `${place}.within`)}
      />
      <span>{after}</span>
    </div>
  )
}
