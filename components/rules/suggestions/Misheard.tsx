import type { SuggestionsModel } from '../../../utils/view/rules/suggestions/suggestions'
import { SUGGESTIONS } from '../../../utils/words/rules'
import { Chip } from '../../parts/Chip'

/** Where Earshot heard a wish to leave that was none, or none where there was one. */
export function Misheard({ model }: { model: SuggestionsModel }) {
  const { title, why, is, none, noWords } = SUGGESTIONS.misheard
  const misheard = model.misheard.value
  return (
    <section>
      <h2>{title}</h2>
      <p class="soft">{misheard.length > 0 ? why : none}</p>
      <ul class="misheard">
        {misheard.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <Chip>{one.is === 'missed' ? is.missed : is['not-leaving']}</Chip>
            <span>
              {one.words ? `“${one.words}”` : <span class="soft">{noWords}</span>} {one.comment}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A list to read, not to count. */
const MOST = 50
