import { useRef } from 'preact/hooks'

/** A form is sent once: what is pressed again while the first is still being kept does nothing. */
export function useOneAtATime<Args extends unknown[]>(act: (...args: Args) => Promise<void>): (...args: Args) => void {
  const busy = useRef(false)
  return (...args) => {
    if (busy.current) return
    busy.current = true
    void act(...args).finally(() => {
      busy.current = false
    })
  }
}
