import { render } from 'preact'
import { Review } from '../../../components/review/Review'
import '../../../components/review/review.css'
import { searchInWorker } from '../../../entrypoints/review/search-in-worker'
import { idbCallRecords } from '../../../utils/store/idb/call-records'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbDeletions } from '../../../utils/store/idb/deletions'
import { idbPapers } from '../../../utils/store/idb/papers'
import { idbPeopleToCall } from '../../../utils/store/idb/people-to-call'
import { idbSavedViews } from '../../../utils/store/idb/saved-views'
import { DEFAULT_FILTER, VIEWS } from '../../../utils/view/review/filter'
import { type ReviewModel, reviewModel } from '../../../utils/view/review/review'
import { NOON } from '../../contract/samples'
import { RARE } from './talk'

const now = () => NOON
const nothing = async () => ({ calls: [], people: 0, setAside: 0, papers: 0, live: [] })

/** The lead's whole page over a database of the bench, as the entrypoint wires it. */
function deskOver(database: string): ReviewModel {
  const open = databaseAt(database)
  return reviewModel({
    records: idbCallRecords(open, now),
    roles: async () => ['agent', 'lead', 'admin'],
    search: searchInWorker(database),
    views: idbSavedViews(open),
    ruleTitles: async () => new Map(),
    people: idbPeopleToCall(open),
    papers: idbPapers(open, now),
    erasures: { erasedCalls: async () => [] },
    desk: async () => ({ name: 'Bench', desk: 'bench' }),
    take: async () => ({ is: 'refused', sentence: '' }),
    me: { read: async () => 'Bench', write: async () => {} },
    forget: { find: nothing, erase: async () => ({ outcome: 'kept', ...(await nothing()) }) },
    exporting: async () => 'allowed',
    deletions: idbDeletions(open),
    judge: async () => ({ judged: { cues: [], flags: [], presses: [] }, version: 1 }),
    madeUp: { shows: 'real', otherPage: async () => undefined, fill: async () => {}, remove: async () => {} },
    now,
    newId: () => crypto.randomUUID(),
    save: () => {},
    print: () => {},
    goTo: (hash) => desk?.wentTo(hash),
  })
}

let desk: ReviewModel | undefined
const root = document.body.appendChild(document.createElement('div'))

/** After whatever waits to run has run. */
const turn = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => done()
    port2.postMessage(undefined)
  })
/** After the next frame is on its way to the screen. */
async function painted(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await turn()
}

/** Milliseconds from asking until what was asked for is painted. */
async function untilPainted(ask: () => Promise<unknown> | unknown, there: () => boolean): Promise<number> {
  const began = performance.now()
  await ask()
  while (!there()) await turn()
  await painted()
  return performance.now() - began
}

const rows = () => document.querySelectorAll('.row').length
const ready = (calls: ReviewModel) => () => !calls.queue.loading.value && rows() === calls.queue.calls.value.length

/** What a lead does, painted by the page itself. */
export async function onScreen(database: string, runs: number) {
  const times: Record<string, number[]> = {}
  const note = async (what: string, ask: () => Promise<unknown> | unknown, there: () => boolean) => {
    const took = await untilPainted(ask, there)
    if (run >= 0) times[what] = [...(times[what] ?? []), took]
  }
  let run = -2 // two to get warm
  for (; run < runs; run++) {
    render(null, root)
    const model = deskOver(database)
    desk = model
    await databaseAt(database)()
    render(<Review model={model} />, root)
    await note(
      'first rows on screen',
      () => model.queue.look(),
      () => rows() === 50,
    )
    await model.start()
    await note('filter change on screen', () => model.queue.show(VIEWS['to-mend']), ready(model))
    await note(
      'order change on screen',
      () => model.queue.show({ ...VIEWS.everything, order: 'longest' }),
      ready(model),
    )
    const id = model.queue.current.value?.id
    if (id)
      await note(
        'open a call on screen',
        () => model.openCall(id),
        () => document.querySelector('.call') !== null,
      )
    await note('the search is ready, after its field has the focus', model.queue.warm, () => true)
    const look = (words: string) => model.queue.show({ ...DEFAULT_FILTER, show: 'all', words })
    const done = () => model.queue.found.value !== undefined && ready(model)()
    await note('text search, two words', () => look('cancel contract'), done)
    await note('text search, a common word', () => look('contract'), done)
    await note('text search, a rare word', () => look(RARE.word), done)
    await note('text search, said nowhere', () => look('xylophonist'), done)
    model.backToQueue()
  }
  return times
}

/** Turns so many pages, painting each. */
export async function scroll(database: string, pages: number) {
  const model = desk ?? deskOver(database)
  await model.queue.show(VIEWS.everything)
  for (let i = 0; i < pages; i++) await untilPainted(() => model.queue.turn('older'), ready(model))
  return { page: model.queue.pageNumber.value, nodes: document.querySelectorAll('*').length }
}
