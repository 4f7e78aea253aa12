import type { FactView } from '../../utils/view/live'
import { clockTime } from '../../utils/view/when'
import { Kbd } from '../parts/Kbd'
import { copyKey } from './copy-keys'
import * as words from './words'

interface FactProps {
  fact: FactView
  onAbout: (fact: FactView | undefined) => void
  onCopy: () => void
}

/** One fact; pressing it copies its value. Its source shows while it is pointed at or in focus. */
export function Fact({ fact, onAbout, onCopy }: FactProps) {
  const key = copyKey(fact.field)
  const [show, hide] = [() => onAbout(fact), () => onAbout(undefined)]
  return (
    <li class="fact" data-wide={fact.value.length > 18}>
      <button
        type="button"
        class="fact-button"
        aria-keyshortcuts={key}
        aria-label={words.facts.copy(words.field(fact.field), fact.value)}
        aria-description={words.facts.source(fact.from, clockTime(fact.seenAt))}
        onClick={onCopy}
        onFocus={show}
        onBlur={hide}
        onMouseEnter={show}
        onMouseLeave={hide}
      >
        <span class="fact-label">
          {words.field(fact.field)}
          {key && <Kbd keys={key} />}
        </span>
        <span class="fact-value">{fact.value}</span>
      </button>
    </li>
  )
}
