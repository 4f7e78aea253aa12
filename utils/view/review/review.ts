import { signal } from '@preact/signals'
import type { CallId } from '../../core/ids'
import type { CallBackKind } from '../../core/person-to-call'
import type { CallSummary } from '../../core/record'
import type { Millis } from '../../core/time'
import { type GiveBackPorts, giveBackModel } from '../hand-over/give-back'
import { type TakePorts, takeModel } from '../hand-over/take'
import { asSeen, type SeenPorts } from './as-seen'
import { callersModel } from './callers'
import { type CoachingPorts, coachingModel } from './coaching'
import { type ForgetPorts, forgetModel } from './forget'
import { type JudgePorts, judgeAgainModel } from './judge-again'
import { type MadeUpPorts, madeUpModel } from './made-up'
import { type CallOnPage, openCallModel } from './open-call'
import { type PeoplePorts, peopleModel } from './people'
import { type QueuePorts, queueModel } from './queue'
import { hashOf, type Route, routeOf } from './route'

/** What the review page asks of the browser and the stores; the entrypoint fills it in. */
export interface ReviewPorts
  extends Pick<PeoplePorts, 'people' | 'me' | 'newId'>,
    Pick<QueuePorts, 'search' | 'views' | 'ruleTitles'>,
    ForgetPorts,
    JudgePorts,
    Pick<GiveBackPorts, 'desk' | 'erasures'>,
    Pick<TakePorts, 'take'> {
  papers: CoachingPorts['papers'] & GiveBackPorts['papers']
  records: SeenPorts['records']
  roles: SeenPorts['roles']
  madeUp: MadeUpPorts
  now(): Millis
  /** Whether the company lets calls be saved to files. */
  exporting(): Promise<Exporting>
  /** Hands a file to the person in front. */
  save(file: { name: string; type: string; text: string }): void
  print(): void
  /** Puts the place into the address bar; the browser tells of it by `wentTo`. */
  goTo(hash: string): void
}
export type Exporting = 'allowed' | 'not-allowed'
export type ReviewModel = ReturnType<typeof reviewModel>

export function reviewModel(every: ReviewPorts, hash = '') {
  const ports = { ...every, ...asSeen(every) }
  const route = signal<Route>(routeOf(hash))
  const queue = queueModel(ports)
  const opened = openCallModel(ports.records)
  const people = peopleModel(ports)
  const callers = callersModel(ports)
  const forget = forgetModel(ports)
  const coaching = coachingModel(ports)
  const exporting = signal<Exporting>('not-allowed')
  const giveBack = giveBackModel(ports)
  const take = takeModel({ take: ports.take, taken: () => lookAgain().then(giveBack.look) })
  const judgeAgain = judgeAgainModel(ports, () => coaching.agent.value)
  const madeUp = madeUpModel(ports.madeUp)
  /** Opened to be read: its page takes the focus, once. */
  const toRead = signal<CallId | undefined>(undefined)
  const go = (to: Route) => ports.goTo(hashOf(to))

  const lookAgain = async () => {
    const mayExport = async () => {
      exporting.value = await ports.exporting()
    }
    // The rows first: everything else waits for the same database.
    const rows = queue.look()
    await Promise.all([rows, mayExport(), queue.lookAtViews(), people.look(), coaching.look(callOf(route.value))])
  }

  function enter(to: Route) {
    route.value = to
    if (to.at === 'callers') void callers.look()
    if (to.at === 'forget') void forget.look()
    if (to.at === 'hand-over') void giveBack.look()
    void coaching.look(callOf(to))
    if (to.at !== 'calls') return
    if (!to.call) return opened.close()
    const index = queue.calls.value.findIndex((call) => call.id === to.call)
    if (index >= 0) queue.pointAt(index)
    void opened.open(to.call)
  }

  return {
    route,
    queue,
    opened,
    people,
    callers,
    forget,
    coaching,
    exporting,
    giveBack,
    take,
    judgeAgain,
    madeUp,
    toRead,
    now: ports.now,
    save: ports.save,
    print: ports.print,
    lookAgain,
    async start() {
      if (madeUp.shows === 'made-up') await madeUp.start()
      await lookAgain()
      enter(route.value)
      if (madeUp.shows === 'real') await madeUp.start()
    },
    /** The address changed: by a link, by the back button, or by us. */
    wentTo: (to: string) => enter(routeOf(to)),
    linkTo: (id: CallId) => hashOf({ at: 'calls', call: id }),
    openCall: (id: CallId) => go({ at: 'calls', call: id }),
    /** By keyboard: whoever opens a call goes into it; Escape leads back to its row. */
    readCall(id: CallId) {
      toRead.value = id
      go({ at: 'calls', call: id })
    },
    /** From a call to a person to call: the call goes along, and what was promised in it. */
    callThem({ summary, wrapUp }: CallOnPage) {
      const reason = summary.flags.find((flag) => !flag.good) ?? summary.flags[0]
      const promised = wrapUp.nextStep?.what
      const why = reason?.why ?? quietWhy(summary)
      people.begun.value = { kind: kindOfCall(summary), call: summary.id, why, ...(promised && { promised }) }
      go({ at: 'people' })
    },
    backToQueue: () => go({ at: 'calls' }),
  }
}

const callOf = (route: Route): CallId | undefined => (route.at === 'calls' ? route.call : undefined)

/** Why this caller should be called, as the call tells it; the lead may say otherwise. */
function kindOfCall({ flags }: CallSummary): CallBackKind {
  if (flags.some(({ name }) => name === 'ended-early')) return 'second-chance'
  return flags.some(({ good }) => !good) ? 'let-down' : 'check-in'
}

const quietWhy = ({ years }: CallSummary): string => (years ? `${years} years with us, and nothing wrong` : '')
