import { useState } from 'preact/hooks'
import type { SetPartsModel } from '../../../utils/view/rules/edit/set-parts'
import { PARTS } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { CommaField } from '../edit/CommaField'
import { FaultAt } from '../edit/FaultAt'
import { RemoveButton } from '../edit/RemoveButton'

/** One name for many words, to be written as @name in a phrase. */
export function WordLists({ model }: { model: SetPartsModel }) {
  const [name, setName] = useState('')
  return (
    <>
      <p class="soft">{PARTS.listsHint}</p>
      {Object.entries(model.set.value.lists).map(([list, words]) => (
        <div key={list} class="word-list">
          <Field id={`list-${list}`} label={`@${list}`} hint={PARTS.used(words.length)}>
            <CommaField
              id={`list-${list}`}
              label={PARTS.words(list)}
              place={`lists.${list}`}
              value={words}
              onChange={(to) => model.changeList(list, to)}
            />
            <FaultAt place={`lists.${list}`} />
            {words.map((word, i) => (
              <FaultAt key={word} place={`lists.${list}[${i}]`} />
            ))}
          </Field>
          <RemoveButton onPress={() => model.removeList(list)} what={`@${list}`} />
        </div>
      ))}
      <div class="clause-line">
        <input
          class="input choose"
          data-own-text
          aria-label={PARTS.listName}
          placeholder={PARTS.listName}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button
          onPress={() => {
            model.addList(name.trim().replace(/^@/, '').toLowerCase())
            setName('')
          }}
        >
          {PARTS.addList}
        </Button>
      </div>
    </>
  )
}
