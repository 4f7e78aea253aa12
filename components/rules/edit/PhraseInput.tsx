import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { type Completion, completed, completionsOf } from '../../../utils/view/rules/edit/phrases'
import { SENTENCE } from '../../../utils/words/rules'
import { useEditing } from './editing'
import { useFault } from './FaultAt'

export interface PhraseInputProps {
  label: string
  place: string
  value: string
  placeholder?: string
  focused?: boolean
  onInput: (text: string) => void
  /** Enter, or Escape: this phrase is written. */
  onDone: () => void
  onFocus?: () => void
  onLeave?: () => void
}

/** One phrase being typed; `@` and `{` offer the lists and kinds there are (arrows, Enter or Tab; Escape closes). */
export function PhraseInput({
  label,
  place,
  value,
  placeholder,
  focused,
  onInput,
  onDone,
  onFocus,
  onLeave,
}: PhraseInputProps) {
  const { lists } = useEditing()
  const [at, setAt] = useState(0)
  const [offering, setOffering] = useState(false)
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const offered = offering ? completionsOf(value, lists) : []
  const chosen = offered[Math.min(at, offered.length - 1)]
  useEffect(() => {
    if (focused) input.current?.focus()
  }, [focused])

  function take(completion: Completion) {
    onInput(completed(value, completion))
    setOffering(false)
    input.current?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    const { key } = event
    if (chosen && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const by = key === 'ArrowDown' ? 1 : -1
      setAt((at + by + offered.length) % offered.length)
    } else if (chosen && (key === 'Enter' || key === 'Tab')) take(chosen)
    else if (chosen && key === 'Escape') setOffering(false)
    else if (key === 'Enter' || (key === 'Escape' && focused)) onDone()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span class="phrase-input">
      <input
        ref={input}
        class="input"
        role="combobox"
        aria-label={label}
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${list}-${offered.indexOf(chosen)}`}
        placeholder={placeholder}
        value={value}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => {
          setOffering(true)
          setAt(0)
          onInput(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => {
          setOffering(false)
          onLeave?.()
        }}
        {...useFault(place)}
      />
      <span
        id={list}
        class="completions"
        role="listbox"
        aria-label={SENTENCE.completions}
        hidden={offered.length === 0}
      >
        {offered.map((completion, i) => (
          <span
            key={completion.part}
            id={`${list}-${i}`}
            class="completion"
            role="option"
            tabIndex={-1}
            aria-selected={completion === chosen}
            onMouseDown={(event) => {
              event.preventDefault()
              take(completion)
            }}
          >
            <code>{completion.part}</code> {completion.words?.slice(0, 5).join(', ')}
          </span>
        ))}
      </span>
    </span>
  )
}
