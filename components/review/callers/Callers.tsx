import type { Grain } from '../../../utils/view/review/buckets'
import type { CallersModel } from '../../../utils/view/review/callers'
import { FEW, type Insights } from '../../../utils/view/review/insights'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { OutcomeTable } from './OutcomeTable'
import { Pauses } from './Pauses'
import { Reasons } from './Reasons'
import { Trend } from './Trend'
import { CALLERS } from './words'

const GRAINS: readonly Grain[] = ['day', 'week', 'month']

/** What all callers tell us, the quiet ones too. Measures judge rules and reasons, never a person. */
export function Callers({ model, onPrint }: { model: CallersModel; onPrint: () => void }) {
  const insights = model.insights.value
  return (
    <div class="callers">
      <div class="callers-head">
        <fieldset class="views">
          <legend class="for-ears">{CALLERS.grain}</legend>
          {GRAINS.map((grain) => (
            <Button key={grain} tone="ghost" pressed={model.grain.value === grain} onPress={() => model.by(grain)}>
              {CALLERS.grains[grain]}
            </Button>
          ))}
        </fieldset>
        <Button onPress={onPrint}>{CALLERS.print}</Button>
      </div>
      {insights ? <Told insights={insights} grain={model.grain.value} /> : <p class="soft">{CALLERS.counting}</p>}
    </div>
  )
}

function Told({ insights, grain }: { insights: Insights; grain: Grain }) {
  if (insights.calls === 0)
    return (
      <EmptyState title={CALLERS.empty.title}>
        <p>{CALLERS.empty.text}</p>
      </EmptyState>
    )
  return (
    <>
      <p class="callers-sum" role="status">
        {CALLERS.sum(insights.calls, insights.calls - insights.noReason)}
      </p>
      {insights.calls < FEW && <Banner>{CALLERS.few(insights.calls)}</Banner>}
      <Reasons insights={insights} grain={grain} />
      <OutcomeTable insights={insights} />
      <div class="callers-pair">
        <Trend insights={insights} grain={grain} trend="waiting" flags={['waited-thanked', 'waited-not-thanked']} />
        <Trend insights={insights} grain={grain} trend="content" flags={['satisfied', 'dissatisfied']} />
        <Trend insights={insights} grain={grain} trend="asked" flags={['asked-again']} />
        <Pauses insights={insights} />
      </div>
    </>
  )
}
