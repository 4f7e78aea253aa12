import type { FlagName } from '../../../utils/core/flag'
import type { RuleId } from '../../../utils/core/ids'
import type { Grain } from '../../../utils/view/review/buckets'
import type { CallersModel } from '../../../utils/view/review/callers'
import type { FileToSave } from '../../../utils/view/review/export'
import { insightsFile, insightsTable } from '../../../utils/view/review/export-insights'
import { FEW, type Insights } from '../../../utils/view/review/insights'
import { FLAG } from '../../../utils/words/names'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { CueHealth } from './CueHealth'
import { OutcomeTable } from './OutcomeTable'
import { Pauses } from './Pauses'
import { Reasons } from './Reasons'
import { type Series, Trend } from './Trend'
import { CALLERS } from './words'

const GRAINS: readonly Grain[] = ['day', 'week', 'month']

export interface CallersProps {
  model: CallersModel
  titles: ReadonlyMap<RuleId, string>
  onPrint: () => void
  /** Absent = the company lets nothing be saved to files. */
  onSave?: (file: FileToSave) => void
}

/** What all callers tell us, the quiet ones too. Measures judge rules and reasons, never a person. */
export function Callers({ model, titles, onPrint, onSave }: CallersProps) {
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
        <div class="bulk">
          {onSave && insights && (
            <>
              <Button tone="ghost" onPress={() => onSave(insightsTable(insights))}>
                {CALLERS.csv}
              </Button>
              <Button tone="ghost" onPress={() => onSave(insightsFile(insights))}>
                {CALLERS.json}
              </Button>
            </>
          )}
          <Button onPress={onPrint}>{CALLERS.print}</Button>
        </div>
      </div>
      {insights ? (
        <Told insights={insights} grain={model.grain.value} titles={titles} />
      ) : (
        <p class="soft">{CALLERS.counting}</p>
      )}
    </div>
  )
}

interface ToldProps {
  insights: Insights
  grain: Grain
  titles: ReadonlyMap<RuleId, string>
}

function Told({ insights, grain, titles }: ToldProps) {
  const over = { buckets: insights.buckets, grain }
  const flag = (name: FlagName): Series => ({ name: FLAG[name], counts: insights.flags.get(name) ?? [] })
  const reused: Series = { name: CALLERS.reused, counts: insights.reused }
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
      <CueHealth insights={insights} titles={titles} />
      <div class="callers-pair">
        <Trend {...over} trend="waiting" series={[flag('waited-thanked'), flag('waited-not-thanked')]} />
        <Trend {...over} trend="content" series={[flag('satisfied'), flag('dissatisfied')]} />
        <Trend {...over} trend="asked" series={[reused, flag('asked-again')]} />
        <Pauses insights={insights} />
      </div>
    </>
  )
}
