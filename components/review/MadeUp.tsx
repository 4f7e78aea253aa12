import type { MadeUpModel } from '../../utils/view/review/made-up'
import { Banner } from '../parts/Banner'
import { Button } from '../parts/Button'
import { MADE_UP } from './words'

/** Said on every part of the page, as long as what it shows never happened. */
export function MadeUpBanner({ madeUp }: { madeUp: MadeUpModel }) {
  const filling = madeUp.filling.value
  if (madeUp.shows === 'real') return null
  return (
    <div class="made-up">
      <Banner tone="note">
        <span role="status">{filling ? MADE_UP.filling(filling.done, filling.of) : MADE_UP.said}</span>
        {!filling && (
          <span class="made-up-acts">
            <a href={madeUp.other.value}>{MADE_UP.toReal}</a>
            <Button onPress={madeUp.remove}>{MADE_UP.remove}</Button>
          </span>
        )}
      </Banner>
    </div>
  )
}

/** Where nothing is yet: a way to see what it will be like. */
export const MadeUpOffer = ({ madeUp }: { madeUp: MadeUpModel }) =>
  madeUp.other.value && madeUp.shows === 'real' ? (
    <p>
      <a href={madeUp.other.value}>{MADE_UP.offer}</a> {MADE_UP.offerWhy}
    </p>
  ) : null
