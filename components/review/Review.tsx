import { useEffect } from 'preact/hooks'
import { isReviewKey, pressKey } from '../../utils/view/review/keys'
import type { ReviewModel } from '../../utils/view/review/review'
import { HAND_OVER } from '../../utils/words/hand-over'
import { HandOver } from '../hand-over/HandOver'
import { useKeptFocus } from '../parts/keep-focus'
import { PageHead } from '../parts/PageHead'
import { CallPane } from './call/CallPane'
import { Callers } from './callers/Callers'
import { Forget } from './forget/Forget'
import { MadeUpBanner } from './MadeUp'
import { People } from './people/People'
import { Queue } from './queue/Queue'
import { PAGE } from './words'

/** The lead's desk: the head with its ways, and the part that the address names. */
export function Review({ model }: { model: ReviewModel }) {
  useKeys(model)
  useKeptFocus()
  return (
    <div class="page">
      <PageHead title={PAGE.title} ways={PAGE.ways} parts={PARTS} at={model.route.value.at} />
      <main>
        <MadeUpBanner madeUp={model.madeUp} />
        <Part model={model} />
      </main>
    </div>
  )
}

const PARTS = [
  { at: 'calls', name: PAGE.parts.calls },
  { at: 'people', name: PAGE.parts.people },
  { at: 'callers', name: PAGE.parts.callers },
  { at: 'hand-over', name: HAND_OVER.title },
  { at: 'forget', name: PAGE.parts.forget },
] as const

function Part({ model }: { model: ReviewModel }) {
  const { at } = model.route.value
  if (at === 'people') return <People people={model.people} linkTo={model.linkTo} />
  if (at === 'callers')
    return (
      <Callers
        model={model.callers}
        titles={model.queue.titles.value}
        onPrint={model.print}
        onSave={model.exporting.value === 'allowed' ? model.save : undefined}
      />
    )
  if (at === 'hand-over') return <HandOver take={model.take} giveBack={model.giveBack} now={model.now()} />
  if (at === 'forget') return <Forget model={model.forget} linkTo={model.linkTo} />
  return <Calls model={model} />
}

function Calls({ model }: { model: ReviewModel }) {
  const state = model.opened.state.value
  return (
    <div class="desk" data-open={state.is !== 'nothing'}>
      <Queue model={model} />
      <CallPane model={model} />
    </div>
  )
}

/** Single keys, as long as nobody is typing and no timeline has the focus. */
function useKeys(model: ReviewModel) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented
      if (held || !isReviewKey(event.key) || isTyping(event.target)) return
      event.preventDefault()
      void pressKey(event.key, model)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [model])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea')
