import { useSignal } from '@preact/signals'
import type { MyMark, MyMarksModel } from '../../utils/view/sidepanel/my-marks'
import { dayAndTime } from '../../utils/view/when'
import { Banner } from '../parts/Banner'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { TextBox } from '../parts/TextBox'
import { useOneAtATime } from '../parts/use-one-at-a-time'
import { ProposeCue } from './ProposeCue'
import { MARKS } from './words'

/** What the agent marked, and what became of it. */
export function MyMarks({ model }: { model: MyMarksModel }) {
  const marks = model.marks.value
  return (
    <>
      <section>
        <h2>{MARKS.title}</h2>
        {marks.length === 0 && <p class="soft">{MARKS.none}</p>}
        {model.refused.value && <Banner tone="note">{model.refused.value}</Banner>}
        <ul class="cards">
          {marks.map((one) => (
            <MarkCard key={one.mark.id} one={one} model={model} />
          ))}
        </ul>
      </section>
      <ProposeCue model={model} />
    </>
  )
}

function MarkCard({ one, model }: { one: MyMark; model: MyMarksModel }) {
  const { mark, answer } = one
  const about = mark.say || mark.cue
  return (
    <li class="card">
      <header>
        <strong>{MARKS.is[mark.is]}</strong>
        <Chip tone={answer?.is === 'taken' ? 'accent' : 'plain'}>
          {answer ? MARKS.answer[answer.is] : dayAndTime(mark.at, model.now())}
        </Chip>
      </header>
      {about && <p>“{about}”</p>}
      {mark.words && <p class="soft">“{mark.words}”</p>}
      {mark.comment ? <p>{mark.comment}</p> : !answer && <Comment one={one} model={model} />}
      {answer && (answer.text || answer.by) && (
        <p>
          {answer.text} <small class="soft">{answer.by}</small>
        </p>
      )}
    </li>
  )
}

function Comment({ one, model }: { one: MyMark; model: MyMarksModel }) {
  const text = useSignal('')
  const id = `why-${one.mark.id}`
  const send = useOneAtATime(() => model.comment(one, text.value))
  return (
    <details>
      <summary>{MARKS.comment}</summary>
      <TextBox id={id} label={MARKS.commentOn(MARKS.is[one.mark.is])} hint={MARKS.commentHow} text={text} most={500} />
      <Button disabled={text.value.trim() === ''} onPress={send}>
        {MARKS.send}
      </Button>
    </details>
  )
}
