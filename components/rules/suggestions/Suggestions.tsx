import type { TakeModel } from '../../../utils/view/hand-over/take'
import type { RulesModel } from '../../../utils/view/rules/rules'
import type { SuggestionsModel } from '../../../utils/view/rules/suggestions/suggestions'
import { SUGGESTIONS } from '../../../utils/words/rules'
import { GoodPractice } from '../../hand-over/GoodPractice'
import { TakePack } from '../../hand-over/TakePack'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { MarksOnCues } from './MarksOnCues'
import { Misheard } from './Misheard'
import { Retiring } from './Retiring'
import { Waiting } from './Waiting'

/** What those who take the calls say about the rules, and what becomes of it. */
export const Suggestions = ({
  model,
  rules,
  take,
}: {
  model: SuggestionsModel
  rules: RulesModel
  take: TakeModel
}) => (
  <div class="suggestions">
    {model.refused.value && <Banner tone="note">{model.refused.value}</Banner>}
    <Waiting model={model} />
    <Retiring model={model} rules={rules} />
    <MarksOnCues model={model} rules={rules} />
    <Misheard model={model} />
    <GoodPractice practice={model.practice.value} />
    <TakePack model={take} now={model.now()} />
    <section>
      <h2>{SUGGESTIONS.packs.title}</h2>
      <p class="soft">{SUGGESTIONS.packs.why}</p>
      <Button onPress={model.give}>{SUGGESTIONS.packs.write}</Button>
      <p role="status">{model.saved.value && SUGGESTIONS.packs.saved(model.saved.value)}</p>
    </section>
  </div>
)
