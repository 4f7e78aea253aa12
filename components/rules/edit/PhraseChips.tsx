import { useState } from 'preact/hooks'
import { explainPhrase } from '../../../utils/view/rules/edit/phrases'
import { explain, SENTENCE } from '../../../utils/words/rules'
import { useEditing } from './editing'
import { FaultAt } from './FaultAt'
import { PhraseInput } from './PhraseInput'

export interface PhraseChipsProps {
  phrases: readonly string[]
  /** Of the list: `when.said`; a phrase stands at `when.said[0]`. */
  place: string
  onChange: (phrases: string[], touch?: string) => void
}

/** Phrases as chips, each with what it hears; the one being typed is explained with every letter. */
export function PhraseChips({ phrases, place, onChange }: PhraseChipsProps) {
  const [open, setOpen] = useState<number | 'new'>('new')
  const [typed, setTyped] = useState('')
  const { lists, faults } = useEditing()
  const shown = open === 'new' ? typed : (phrases[open] ?? '')

  function keep(text: string) {
    const phrase = text.trim()
    if (phrase === '') return
    onChange([...phrases, phrase])
    setTyped('')
  }
  return (
    <div class="phrases">
      <ul class="phrase-chips" aria-label={SENTENCE.phrases}>
        {phrases.map((phrase, i) => {
          const at = `${place}[${i}]`
          return (
            <li key={at} class="phrase" data-wrong={faults.some((fault) => fault.place === at)}>
              {open === i ? (
                <PhraseInput
                  label={SENTENCE.changePhrase(phrase)}
                  place={at}
                  value={phrase}
                  focused
                  onInput={(text) => onChange(phrases.with(i, text), at)}
                  onDone={() => setOpen('new')}
                />
              ) : (
                <button
                  type="button"
                  class="phrase-text"
                  aria-label={SENTENCE.changePhrase(phrase)}
                  onClick={() => setOpen(i)}
                >
                  {phrase || '…'}
                </button>
              )}
              <button
                type="button"
                class="phrase-off"
                aria-label={SENTENCE.removePhrase(phrase)}
                onClick={() => {
                  setOpen('new')
                  onChange(phrases.filter((_, j) => j !== i))
                }}
              >
                ×
              </button>
              <FaultAt place={at} />
            </li>
          )
        })}
        <li class="phrase-new">
          <PhraseInput
            label={SENTENCE.addPhrase}
            place={place}
            value={typed}
            placeholder={SENTENCE.addPhrase}
            onInput={setTyped}
            onFocus={() => setOpen('new')}
            onDone={() => keep(typed)}
            onLeave={() => keep(typed)}
          />
        </li>
      </ul>
      <p class="phrase-help" role="status">
        {shown === '' ? SENTENCE.phraseHelp : explain(explainPhrase(shown), lists)}
      </p>
      <FaultAt place={place} />
    </div>
  )
}
