import { Kbd } from '../parts/Kbd'
import { HOT_KEYS } from './hot-keys'
import { MORE } from './words'

export const HotKeys = () => (
  <section class="hot-keys">
    <h2>{MORE.keys}</h2>
    {HOT_KEYS.map(({ where, keys }) => (
      <div key={where}>
        <h3>{where}</h3>
        <dl>
          {keys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <Kbd keys={key} />
                <span class="for-ears">{key}</span>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    ))}
  </section>
)
