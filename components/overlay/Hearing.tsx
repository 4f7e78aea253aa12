import { Icon } from '../parts/Icon'
import * as words from './words'

/** A call without words is a first-class call: it says so, and the keys below do the same work. */
export const Hearing = () => (
  <p class="hearing">
    <Icon name="deaf" />
    <span>
      <strong>{words.hearing.deaf}</strong> <span class="soft">{words.hearing.help}</span>
    </span>
  </p>
)
