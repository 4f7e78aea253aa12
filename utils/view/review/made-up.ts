import { signal } from '@preact/signals'

/** A month of calls that never were. It lies in a database of its own: nothing real is ever mixed with it. */
export interface MadeUpPorts {
  /** Which of the two this page shows. */
  shows: 'real' | 'made-up'
  /** Where the other one is shown. `undefined` = this Earshot has no made-up month. */
  otherPage(): Promise<string | undefined>
  /** Puts the month there, if nothing is. `done`, of how many calls. */
  fill(progress: (done: number, of: number) => void): Promise<void>
  /** Removes it as a whole, and leaves for the real one. */
  remove(): Promise<void>
}
export type MadeUpModel = ReturnType<typeof madeUpModel>

export function madeUpModel(ports: MadeUpPorts) {
  const other = signal<string | undefined>(undefined)
  const filling = signal<{ done: number; of: number } | undefined>(undefined)
  return {
    shows: ports.shows,
    other,
    filling,
    remove: ports.remove,
    async start() {
      if (ports.shows === 'made-up') {
        await ports.fill((done, of) => {
          filling.value = { done, of }
        })
        filling.value = undefined
      }
      other.value = await ports.otherPage()
    },
  }
}
