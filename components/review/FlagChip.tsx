import type { Flag } from '../../utils/core/flag'
import { FLAG } from '../../utils/words/names'
import { Chip } from '../parts/Chip'
import { Icon } from '../parts/Icon'
import { FLAG_KIND } from './words'

/** Good and to-mend are told apart by icon and by name, not by colour alone. */
export const FlagChip = ({ flag }: { flag: Flag }) => (
  <Chip tone={flag.good ? 'accent' : 'note'}>
    <Icon name={flag.good ? 'check' : 'pen'} />
    <span class="for-ears">{flag.good ? FLAG_KIND.good : FLAG_KIND.bad}: </span>
    {FLAG[flag.name]}
  </Chip>
)
