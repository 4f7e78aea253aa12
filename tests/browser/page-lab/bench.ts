import type { Page } from 'playwright-core'
import { vi } from 'vitest'
import { callId } from '../../../utils/core/ids'
import type { PressState } from '../../../utils/core/press'
import type { Snapshot } from '../../../utils/core/snapshot'
import { CALL_WORDS } from '../../../utils/page/controls/words'
import type { LiveTerms, PageTopic, Report, ToPage } from '../../../utils/wire/topics'
import type { SurfaceSeen } from './desk'
import { type Lab, openLab } from './lab'

export interface ShareSeen {
  press: PressState
  live: boolean
  guard?: 'first' | 'not-first'
  assist: boolean
  snapshot?: Snapshot
}
type Desk = typeof desk

/** The lab with its desk within reach of a test: what is said, what is asked, and what stands on the pages. */
export async function openBench() {
  let lab: Lab = await openLab()
  let calls = 0

  const snapshotOf = (over: Partial<Snapshot>): Snapshot => ({
    bootId: 'boot',
    callId: callId(`call-${calls}`),
    verdict: { say: 'pause', open: ['why', 'said-back'] },
    issuedAt: Date.now(),
    validUntil: Date.now() + 45_000,
    pauseSeconds: 8,
    ...over,
  })
  const pages = () => lab.context.pages().filter((page) => page.url().startsWith('http'))
  const probe = <T>(what: 'share' | 'surfaces', frame = 0) =>
    lab.worker.evaluate(([w, f]) => desk.inFrame(w, f), [what, frame] as const) as Promise<T>
  const asked = (topic: PageTopic): Promise<Desk['asked']> =>
    lab.worker.evaluate((wanted) => desk.asked.filter((message) => message.topic === wanted), topic)
  const until = (holds: () => unknown, timeout = 8_000) =>
    vi.waitUntil(async () => Boolean(await holds()), { timeout, interval: 20 })

  return {
    open: (origin: string, path: string): Promise<Page> => lab.open(origin, path),
    worker: () => lab.worker,
    cdp: (page: Page) => lab.context.newCDPSession(page),
    /** A call begins: the snapshot stands in storage, and the live part of every frame has met the desk. */
    async beginCall(over: Partial<Snapshot> = {}, terms: Partial<LiveTerms> = {}): Promise<void> {
      calls++
      const before = (await asked('hello')).length
      await lab.worker.evaluate(([shot, more]) => desk.begin(shot, more), [
        snapshotOf(over),
        { callWords: CALL_WORDS, ...terms },
      ] as const)
      const frames = pages()
        .flatMap((page) => page.frames())
        .filter((frame) => !frame.url().startsWith('chrome'))
      await until(async () => (await asked('hello')).length >= before + frames.length)
      await until(async () => {
        const { live, assist } = await probe<ShareSeen>('share')
        return live && assist
      })
    },
    say: (over: Partial<Snapshot>) => lab.worker.evaluate((shot) => desk.say(shot), snapshotOf(over)),
    hangUp: () => lab.worker.evaluate(() => desk.say(undefined)),
    set: (over: Partial<Pick<Desk, 'offer' | 'value' | 'silent'>>) =>
      lab.worker.evaluate((more) => void Object.assign(desk, more), over),
    tell: (message: ToPage, frame = 0) => lab.worker.evaluate(([m, f]) => desk.tell(m, f), [message, frame] as const),
    asked,
    reports: (): Promise<Report[]> => lab.worker.evaluate(() => desk.reports),
    share: (frame = 0) => probe<ShareSeen>('share', frame),
    surfaces: (frame = 0) => probe<SurfaceSeen[]>('surfaces', frame),
    until,
    /** An update: the worker of the old one is gone, and its scripts on the pages are orphans. */
    async update(): Promise<void> {
      const gone = new Promise((closed) => lab.worker.once('close', closed))
      await lab.worker.evaluate(() => desk.update()).catch(() => undefined)
      await gone
    },
    /** From now on every new page gets the live part at its very start. */
    registerLive: () => lab.worker.evaluate(() => desk.register()),
    async reset(): Promise<void> {
      await lab.worker.evaluate(() => desk.unregister())
      await Promise.all(pages().map((page) => page.close()))
      await lab.worker.evaluate(() => desk.reset())
    },
    /** Another browser, for a test that broke this one's extension. */
    async renew(): Promise<void> {
      await lab.close()
      lab = await openLab()
    },
    close: () => lab.close(),
  }
}
export type Bench = Awaited<ReturnType<typeof openBench>>
