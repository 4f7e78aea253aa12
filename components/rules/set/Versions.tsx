import type { RulesModel } from '../../../utils/view/rules/rules'
import { dayAndTime } from '../../../utils/view/when'
import { RULES } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'

/** Every set that was published, and the way back to it. */
export function Versions({ rules }: { rules: RulesModel }) {
  const versions = rules.versions.value
  return (
    <section class="versions">
      <h2>{RULES.versions.title}</h2>
      {versions.length === 0 && <p class="soft">{RULES.versions.none}</p>}
      <ul>
        {versions.map(({ version, at, by, note }) => (
          <li key={version}>
            <span>
              {RULES.publishedBy(version, by, dayAndTime(at, rules.now()))}
              {note && <span class="soft"> – {note}</span>}
            </span>
            {rules.active.value === version ? (
              <Chip tone="accent">{RULES.live}</Chip>
            ) : (
              <Button onPress={() => rules.activate(version)}>{RULES.versions.activate}</Button>
            )}
          </li>
        ))}
      </ul>
      {rules.active.value !== 'built-in' && (
        <Button onPress={() => rules.activate('built-in')}>{RULES.versions.back}</Button>
      )}
    </section>
  )
}
