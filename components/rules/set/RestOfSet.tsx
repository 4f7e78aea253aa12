import type { RuleSet } from '../../../utils/core/rule'
import { REASON } from '../../parts/names'
import { RULES } from '../words'

const { rest } = RULES

/** What a set holds besides its rules: guards, save paths, referrals, word lists. To be read; they change by file. */
export const RestOfSet = ({ set }: { set: RuleSet }) => (
  <section class="rest">
    {set.guards.length > 0 && (
      <details>
        <summary>{rest.guards}</summary>
        <ul>
          {set.guards.map((guard) => (
            <li key={guard.id}>
              <strong>{guard.title}</strong>: {guard.reasons.map((reason) => REASON[reason]).join(', ')}
              <span class="soft"> – {guard.why}</span>
            </li>
          ))}
        </ul>
      </details>
    )}
    {set.savePaths.length > 0 && (
      <details>
        <summary>{rest.savePaths}</summary>
        <p class="soft">{rest.offersFirst}</p>
        <ul>
          {set.savePaths.map(({ reason, ask, offers, close }) => (
            <li key={reason}>
              <strong>{REASON[reason]}</strong>
              <p>
                {rest.ask}: “{ask}”
              </p>
              {offers.length > 0 && (
                <ol>
                  {offers.map((offer) => (
                    <li key={offer.say}>
                      “{offer.say}” <span class="soft">({offer.cost} %)</span>
                    </li>
                  ))}
                </ol>
              )}
              <p>
                {rest.close}: “{close}”
              </p>
            </li>
          ))}
        </ul>
      </details>
    )}
    {set.referTo.length > 0 && (
      <details>
        <summary>{rest.referTo}</summary>
        <ul>
          {set.referTo.map(({ need, to }) => (
            <li key={`${need} ${to}`}>
              {rest.need} {need}, {rest.to} {to}
            </li>
          ))}
        </ul>
      </details>
    )}
    {Object.keys(set.lists).length > 0 && (
      <details>
        <summary>{rest.lists}</summary>
        <dl class="facts">
          {Object.entries(set.lists).map(([name, words]) => (
            <div key={name}>
              <dt>@{name}</dt>
              <dd>{words.join(', ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    )}
  </section>
)
