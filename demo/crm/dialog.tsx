/** A modal dialog that keeps the focus inside, and closes on Escape or on a press outside. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import css from './crm.module.css'

interface Props {
  title: string
  onClose: () => void
  children: ComponentChildren
}

export function Dialog({ title, onClose, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const inside = (event: Event) => box.current?.contains(event.target as Node) ?? false
    const first = () => box.current?.querySelector<HTMLElement>('select, input, textarea, button')?.focus()
    const leaving = new AbortController()
    const options = { capture: true, signal: leaving.signal }
    const before = document.activeElement
    first()
    document.addEventListener('focusin', (event) => !inside(event) && first(), options)
    document.addEventListener('pointerdown', (event) => !inside(event) && onClose(), options)
    document.addEventListener('keydown', (event) => event.key === 'Escape' && onClose(), options)
    return () => {
      leaving.abort()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div class={css.backdrop}>
      <div ref={box} class={css.dialog} role="dialog" aria-modal="true" aria-label={title}>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  )
}

export function LogInteraction({ onClose }: { onClose: () => void }) {
  const save = (event: Event) => {
    event.preventDefault()
    onClose()
  }
  return (
    <Dialog title="Log interaction" onClose={onClose}>
      <form class={css.form} onSubmit={save}>
        <label for="kind">Type</label>
        <select id="kind">
          <option>Call in</option>
          <option>Call out</option>
          <option>E-mail</option>
        </select>
        <label for="summary">Summary</label>
        <textarea id="summary" rows={4} />
        <p class={css.actions}>
          <button type="submit" class={css.primary}>
            Save
          </button>
          <button type="button" class={css.secondary} onClick={onClose}>
            Cancel
          </button>
        </p>
      </form>
    </Dialog>
  )
}
