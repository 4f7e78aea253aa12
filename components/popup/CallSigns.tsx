import type { CallSignsModel } from '../../utils/view/popup/call-signs'
import { SIGNS } from './teach-words'

/** Where the words come from, and what came of the softphones' messages, refused ones counted. */
export function CallSigns({ model }: { model: CallSignsModel }) {
  const { hearing, from } = model.words.value
  const vendors = model.vendors.value
  return (
    <details class="popup-signs">
      <summary>{SIGNS.title}</summary>
      <p>{hearing === 'no-call' ? SIGNS.noCall : hearing === 'words' ? SIGNS.words(from) : SIGNS.nothing}</p>
      <p>{vendors.length > 0 ? SIGNS.vendors : SIGNS.noVendors}</p>
      {vendors.length > 0 && (
        <ul>
          {vendors.map(({ vendor, understood, refused }) => (
            <li key={vendor}>
              {vendor}:{' '}
              {[SIGNS.understood(understood), ...refused.map(({ why, times }) => `${times} ${why}`)].join(', ')}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
