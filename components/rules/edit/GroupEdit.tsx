import type { Condition } from '../../../utils/core/rule'
import { withoutPart, withPart } from '../../../utils/view/rules/edit/conditions'
import { SENTENCE } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { ConditionEdit } from './ConditionEdit'

export interface GroupEditProps {
  group: { all: Condition[] } | { any: Condition[] }
  place: string
  onChange: (c: Condition, touch?: string) => void
}

/** Parts with "and" between them, or "or". */
export function GroupEdit({ group, place, onChange }: GroupEditProps) {
  const how = 'all' in group ? 'all' : 'any'
  const parts = 'all' in group ? group.all : group.any
  const of = (changed: Condition[]): Condition => (how === 'all' ? { all: changed } : { any: changed })
  return (
    <>
      {parts.map((part, i) => {
        const at = `${place}.${how}[${i}]`
        return (
          <div key={at}>
            {i > 0 && <p class="joint">{SENTENCE[how === 'all' ? 'and' : 'or']}</p>}
            <ConditionEdit
              c={part}
              place={at}
              onChange={(to, touch) => onChange(of(parts.with(i, to)), touch)}
              onRemove={parts.length > 1 ? () => onChange(withoutPart(group, i)) : undefined}
            />
          </div>
        )
      })}
      <Button tone="ghost" onPress={() => onChange(withPart(group, how, { said: [], by: 'caller' }))}>
        {how === 'all' ? SENTENCE.addAnd : SENTENCE.addOr}
      </Button>
    </>
  )
}
