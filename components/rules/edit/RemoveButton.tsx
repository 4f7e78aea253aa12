import { EDIT } from '../../../utils/words/rules'

/** Takes one part out of a sentence. */
export const RemoveButton = ({ onPress, what }: { onPress: () => void; what: string }) => (
  <button
    type="button"
    class="remove"
    aria-label={`${EDIT.removeThis}: ${what}`}
    title={EDIT.removeThis}
    onClick={onPress}
  >
    ×
  </button>
)
