/**
 * An input whose state is the page's, kept as React keeps its own: the last value it set is remembered on the node,
 * an input event that brings nothing new against that is ignored, and the node is put back to the state afterwards.
 */
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  id: string
  value: string
  class?: string | undefined
  autocomplete?: string
  onValue: (value: string) => void
}

const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')

export function ControlledInput({ id, value, autocomplete = 'off', onValue, ...rest }: Props) {
  const node = useRef<HTMLInputElement>(null)
  const state = useRef({ value, onValue })
  state.current = { value, onValue }

  useLayoutEffect(() => {
    const input = node.current
    if (!input || !native?.get || !native.set) return
    const { get, set } = native
    const read = (): string => get.call(input)
    let known = read()
    Object.defineProperty(input, 'value', {
      configurable: true,
      get: read,
      set(next: string) {
        known = next
        set.call(input, next)
      },
    })
    const put = () => {
      if (read() !== state.current.value) input.value = state.current.value
    }
    const changed = () => {
      const now = read()
      if (now !== known) {
        known = now
        state.current.onValue(now)
      }
      requestAnimationFrame(put)
    }
    const leaving = new AbortController()
    input.addEventListener('input', changed, leaving)
    input.addEventListener('change', put, leaving)
    input.addEventListener('blur', put, leaving)
    put()
    return () => leaving.abort()
  }, [])

  useLayoutEffect(() => {
    if (node.current && node.current.value !== value) node.current.value = value
  }, [value])

  return <input ref={node} id={id} autocomplete={autocomplete} {...rest} />
}
