import { useLayoutEffect, useRef } from 'preact/hooks'
import { captions } from './line'
import css from './phone.module.css'

export function Captions() {
  const pane = useRef<HTMLDivElement>(null)
  const rows = captions.value
  useLayoutEffect(() => {
    pane.current?.scrollTo({ top: pane.current.scrollHeight })
  }, [rows])
  return (
    <section class={css.captions}>
      <h2 class={css.heading}>Live captions</h2>
      <div ref={pane} class={css.pane} role="log" aria-label="Live captions">
        {rows.map(({ id, who, text }) => (
          <p key={id} class={who === 'You' ? css.mine : css.theirs}>
            <b class={css.speaker}>{who}</b>
            <span class={css.words}>{text}</span>
          </p>
        ))}
      </div>
    </section>
  )
}
