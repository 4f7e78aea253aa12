import { REASONS, type Reason } from '../../../utils/core/reason'
import type { Offer, SavePath } from '../../../utils/core/rule'
import type { SetPartsModel } from '../../../utils/view/rules/edit/set-parts'
import { REASON } from '../../../utils/words/names'
import { OFFER, PARTS } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Choose } from '../edit/Choose'
import { FaultAt } from '../edit/FaultAt'
import { NumberBox } from '../edit/NumberBox'
import { RemoveButton } from '../edit/RemoveButton'
import { TextField } from '../edit/TextField'

/** For each reason: what to ask, what may be offered, how to close. */
export const SavePaths = ({ model }: { model: SetPartsModel }) => (
  <>
    <p class="soft">{PARTS.savePathsHint}</p>
    {model.set.value.savePaths.map((path, i) => (
      <PathFields key={path.reason} model={model} path={path} i={i} />
    ))}
    {model.freeReasons.value.length > 0 && (
      <Button tone="ghost" onPress={model.addPath}>
        {PARTS.addPath}
      </Button>
    )}
  </>
)

function PathFields({ model, path, i }: { model: SetPartsModel; path: SavePath; i: number }) {
  const place = `savePaths[${i}]`
  const put = (over: Partial<SavePath>, touch?: string) => model.change('savePaths', i, { ...path, ...over }, touch)
  const reasons: readonly Reason[] = REASONS.filter(
    (reason) => reason === path.reason || model.freeReasons.value.includes(reason),
  )
  const sorted = path.offers.every(({ cost }, n) => n === 0 || (path.offers[n - 1]?.cost ?? 0) <= cost)
  return (
    <fieldset class="clause" aria-label={REASON[path.reason]}>
      <div class="clause-line">
        <span>{PARTS.reason}</span>
        <Choose
          label={PARTS.reason}
          place={`${place}.reason`}
          value={path.reason}
          names={REASON}
          only={reasons}
          onChoose={(reason) => put({ reason })}
        />
        <RemoveButton onPress={() => model.change('savePaths', i, undefined)} what={REASON[path.reason]} />
      </div>
      <FaultAt place={`${place}.reason`} />
      <TextField
        label={PARTS.ask}
        place={`${place}.ask`}
        value={path.ask}
        most={160}
        onInput={(ask) => put({ ask }, 'ask')}
      />
      <FaultAt place={`${place}.offers`} />
      {path.offers.map((offer, n) => {
        const at = `${place}.offers[${n}]`
        return (
          <OfferFields
            key={at}
            offer={offer}
            n={n}
            place={at}
            onChange={(to, touch) =>
              put({ offers: to ? path.offers.with(n, to) : path.offers.filter((_, m) => m !== n) }, touch)
            }
          />
        )
      })}
      <div class="clause-more">
        <Button tone="ghost" onPress={() => model.addOffer(i, path)}>
          {PARTS.addOffer}
        </Button>
        {!sorted && (
          <Button tone="ghost" onPress={() => model.inOrder(i, path)}>
            {PARTS.inOrder}
          </Button>
        )}
      </div>
      <TextField
        label={PARTS.close}
        place={`${place}.close`}
        value={path.close}
        most={160}
        onInput={(close) => put({ close }, 'close')}
      />
    </fieldset>
  )
}

interface OfferFieldsProps {
  offer: Offer
  n: number
  place: string
  onChange: (offer: Offer | undefined, touch?: string) => void
}

const OfferFields = ({ offer, n, place, onChange }: OfferFieldsProps) => (
  <fieldset class="clause-line offer" aria-label={PARTS.offer(n + 1)}>
    <Choose
      label={PARTS.kind}
      place={`${place}.kind`}
      value={offer.kind}
      names={OFFER}
      onChoose={(kind) => onChange({ ...offer, kind })}
    />
    <TextField
      label={PARTS.say}
      place={`${place}.say`}
      value={offer.say}
      most={160}
      onInput={(say) => onChange({ ...offer, say }, `offer ${n}`)}
    />
    <span>{PARTS.cost}</span>
    <NumberBox
      label={PARTS.cost}
      place={`${place}.cost`}
      value={offer.cost}
      most={100}
      onNumber={(cost) => onChange({ ...offer, cost }, `cost ${n}`)}
    />
    <span>{PARTS.percent}</span>
    <RemoveButton onPress={() => onChange(undefined)} what={PARTS.offer(n + 1)} />
    <FaultAt place={`${place}.cost`} />
  </fieldset>
)
