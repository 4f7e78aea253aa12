import type { Said } from '../../../utils/core/rule'
import { pick } from '../../../utils/view/rules/edit/conditions'
import { SENTENCE } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Choose } from './Choose'
import { NearbyEdit } from './NearbyEdit'
import { NumberBox } from './NumberBox'
import { PhraseChips } from './PhraseChips'
import { RemoveButton } from './RemoveButton'

export interface SaidEditProps {
  said: Said
  place: string
  onChange: (said: Said, touch?: string) => void
}

/** "the caller says any of …, but not with …, only in the first 30 s". */
export function SaidEdit({ said, place, onChange }: SaidEditProps) {
  const set = <K extends keyof Said>(key: K, value: Said[K] | undefined, touch?: string) =>
    onChange(pick(said, key, value), touch)
  return (
    <>
      <div class="clause-line">
        <Choose
          label={SENTENCE.who}
          place={`${place}.by`}
          value={said.by}
          names={SENTENCE.by}
          onChoose={(by) => set('by', by)}
        />
        <span>{SENTENCE.anyOf}</span>
        <PhraseChips
          phrases={said.said}
          place={`${place}.said`}
          onChange={(phrases, touch) => set('said', phrases, touch)}
        />
      </div>
      {(['near', 'notNear'] as const).map((side) => {
        const near = said[side]
        return (
          near && (
            <NearbyEdit
              key={side}
              near={near}
              how={SENTENCE[side]}
              place={`${place}.${side}`}
              onChange={(to, touch) => set(side, to, touch)}
            />
          )
        )
      })}
      <SpanEdit said={said} place={place} set={set} />
      <div class="clause-more">
        {!said.near && (
          <Button tone="ghost" onPress={() => set('near', { phrases: [], within: 3, where: 'around' })}>
            {SENTENCE.addNear}
          </Button>
        )}
        {!said.notNear && (
          <Button tone="ghost" onPress={() => set('notNear', { phrases: ['@negation'], within: 3, where: 'before' })}>
            {SENTENCE.addNotNear}
          </Button>
        )}
        {said.first === undefined && (
          <Button tone="ghost" onPress={() => set('first', 30)}>
            {SENTENCE.addFirst}
          </Button>
        )}
        {said.last === undefined && (
          <Button tone="ghost" onPress={() => set('last', 20)}>
            {SENTENCE.addLast}
          </Button>
        )}
        <label class="tick">
          <input
            type="checkbox"
            checked={said.final === true}
            onChange={(event) => set('final', event.currentTarget.checked || undefined)}
          />
          {SENTENCE.final}
        </label>
      </div>
    </>
  )
}

function SpanEdit({
  said,
  place,
  set,
}: {
  said: Said
  place: string
  set: (key: 'first' | 'last', value: number | undefined, touch?: string) => void
}) {
  return (
    <>
      {(['first', 'last'] as const).map((span) => {
        const value = said[span]
        return (
          value !== undefined && (
            <div key={span} class="clause-line">
              <span>{SENTENCE[span]}</span>
              <NumberBox
                label={SENTENCE[span]}
                place={`${place}.${span}`}
                value={value}
                onNumber={(seconds) => set(span, seconds, `${place}.${span}`)}
              />
              <span>{span === 'first' ? SENTENCE.ofCall : SENTENCE.untilNow}</span>
              <RemoveButton onPress={() => set(span, undefined)} what={SENTENCE[span]} />
            </div>
          )
        )
      })}
    </>
  )
}
