import { useRef } from 'preact/hooks'
import type { SiteFact } from '../../../utils/core/site-fact'
import { byHost, type SitesKnown, type SitesModel } from '../../../utils/view/rules/sites'
import { SITES } from '../../../utils/words/rules'
import { TAUGHT } from '../../../utils/words/taught'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { taughtHealth, taughtName } from '../../parts/taught'

/** What people taught here, host by host, and whether it still matches. */
export function TaughtSites({ model, known }: { model: SitesModel; known: SitesKnown }) {
  const input = useRef<HTMLInputElement>(null)
  const row = (fact: SiteFact) => {
    const health = known.health[fact.id]
    return (
      <li key={fact.id}>
        <span>{taughtName(fact)}</span>
        <Chip tone={health?.missedSince === undefined ? 'plain' : 'note'}>{taughtHealth(health, model.now())}</Chip>
        <small class="soft">{SITES.from[fact.from]}</small>
        <Button tone="ghost" onPress={() => model.forget(fact.id)} label={SITES.forget(taughtName(fact), fact.host)}>
          {TAUGHT.forget}
        </Button>
      </li>
    )
  }
  return (
    <section aria-label={SITES.taught}>
      <h2>{SITES.taught}</h2>
      <p class="soft">{known.facts.length > 0 ? SITES.taughtWhat : SITES.nothingTaught}</p>
      {byHost(known.facts).map(([host, facts]) => (
        <section key={host} class="taught-site" aria-label={host}>
          <h3>{host}</h3>
          <ul>{facts.map(row)}</ul>
          <Button onPress={() => model.save(host, facts)} label={SITES.saveOf(host)}>
            {SITES.save}
          </Button>
        </section>
      ))}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={SITES.takeIn}
        onChange={({ currentTarget: { files } }) => void files?.[0]?.text().then(model.takeIn)}
      />
      <Button onPress={() => input.current?.click()}>{SITES.takeIn}</Button>
    </section>
  )
}
