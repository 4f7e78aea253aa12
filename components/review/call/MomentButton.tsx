import { useEffect, useRef } from 'preact/hooks'
import type { Moment } from '../../../utils/view/review/moments'
import type { WalkModel } from '../../../utils/view/review/walk'
import { say } from '../describe'

/** A moment in words; pressing it shows it in the drawing, and walking there shows it here. */
export function MomentButton({ moment, walk, short }: { moment: Moment; walk: WalkModel; short?: boolean }) {
  const { what, detail, tone } = say(moment.happening)
  const looked = walk.moment.value?.id === moment.id
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (looked) button.current?.scrollIntoView?.({ block: 'nearest' })
  }, [looked])
  return (
    <button
      ref={button}
      type="button"
      class="moment"
      data-tone={tone}
      aria-pressed={looked}
      onClick={() => walk.show(moment.id)}
    >
      {what}
      {detail && !short && <span class="soft"> – {detail}</span>}
    </button>
  )
}
