import { signal } from '@preact/signals'
import type { FactHealth, SiteFact } from '../../core/site-fact'
import type { Wanted } from '../../wire/topics'

/** What people taught of one site, and how it fares. */
export interface TaughtHere {
  facts: readonly SiteFact[]
  health: Readonly<Record<string, FactHealth>>
  /** All of it as a file for a colleague. */
  file: string
}

/** `sentence`: why not, for a person. */
export type Done = { is: 'done' } | { is: 'refused'; sentence: string }

export interface TeachingPorts {
  taughtHere(): Promise<TaughtHere | undefined>
  /** The picker begins in the page in front. */
  point(wanted: Wanted): Promise<Done>
  thisIsACancelPage(): Promise<Done>
  forget(id: string): Promise<Done>
  takeIn(file: string): Promise<Done & { count?: number }>
  save(file: string): void
  close(): void
}
export type TeachingModel = ReturnType<typeof teachingModel>

/** Teaching the page in front: what to point at, what was taught, and handing it on. */
export function teachingModel(ports: TeachingPorts) {
  const wanted = signal<Wanted>({ what: 'control', kind: 'hang-up' })
  const taught = signal<TaughtHere | undefined>(undefined)
  const said = signal<string | undefined>(undefined)

  const look = async () => {
    taught.value = await ports.taughtHere()
  }
  const tell = async (how: Done, well: string) => {
    said.value = how.is === 'done' ? well : how.sentence
    await look()
  }

  return {
    wanted,
    taught,
    said,
    look,
    choose(to: Wanted) {
      wanted.value = to
    },
    async point() {
      const how = await ports.point(wanted.value)
      if (how.is === 'done') ports.close()
      else said.value = how.sentence
    },
    cancelPage: async () =>
      tell(await ports.thisIsACancelPage(), 'Kept: opening this page on a call asks whether they want to leave.'),
    forget: async (id: string) => tell(await ports.forget(id), 'Forgotten.'),
    async takeIn(file: string) {
      const how = await ports.takeIn(file)
      await tell(how, `Taken in: ${how.count ?? 0}.`)
    },
    save() {
      if (taught.value) ports.save(taught.value.file)
    },
  }
}
