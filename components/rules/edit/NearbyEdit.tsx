import type { Nearby } from '../../../utils/core/rule'
import { SENTENCE } from '../../../utils/words/rules'
import { Choose } from './Choose'
import { NumberBox } from './NumberBox'
import { PhraseChips } from './PhraseChips'
import { RemoveButton } from './RemoveButton'

export interface NearbyEditProps {
  near: Nearby
  /** "with", or "but not with". */
  how: string
  place: string
  onChange: (near: Nearby | undefined, touch?: string) => void
}

/** "… but not with “not” in the 3 words before it". */
export const NearbyEdit = ({ near, how, place, onChange }: NearbyEditProps) => (
  <div class="clause-line">
    <span>{how}</span>
    <PhraseChips
      phrases={near.phrases}
      place={`${place}.phrases`}
      onChange={(phrases, touch) => onChange({ ...near, phrases }, touch)}
    />
    <span>{SENTENCE.inThe}</span>
    <NumberBox
      label={SENTENCE.howFar}
      place={`${place}.within`}
      value={near.within}
      most={10}
      onNumber={(within) => onChange({ ...near, within }, `${place}.within`)}
    />
    <span>{SENTENCE.words}</span>
    <Choose
      label={SENTENCE.whereLabel}
      place={`${place}.where`}
      value={near.where}
      names={SENTENCE.where}
      onChoose={(where) => onChange({ ...near, where })}
    />
    <RemoveButton onPress={() => onChange(undefined)} what={how} />
  </div>
)
