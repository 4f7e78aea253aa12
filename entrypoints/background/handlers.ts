import browser from 'webextension-polyfill'
import type { Desk } from '../../utils/desk/desk'
import { readReport } from '../../utils/wire/contract'
import { type Handlers, Refused } from '../../utils/wire/serve'
import { runAssist } from './pages'
import { siteOwnTopics, sitePageTopics } from './site-topics'
import { hearSoftphoneIn } from './softphones'

const TOP = 0

/** Which part of the desk answers which topic. */
export const handlersOf = (desk: Desk): Handlers => ({
  page: {
    async report({ reports }, from) {
      const read = reports.flatMap((raw) => readReport(raw) ?? [])
      return { kept: await desk.report(read, from) }
    },
    hello: ({ frame }, from) => desk.hello(frame, from),
    assist: async (_, { tab, frame }) => {
      await runAssist(tab, frame)
      return {}
    },
    'fill-ask': (body, from) => desk.fillAsk(body, from),
    'fill-take': (body, from) => desk.fillTake(body, from),
    async relay({ to, word }, { tab, frame }) {
      const said = { topic: 'relay', from: frame, word }
      const answer: unknown = await browser.tabs
        .sendMessage(tab, said, { frameId: to === 'top' ? TOP : to })
        .catch(() => undefined)
      if (typeof answer !== 'object' || answer === null || !('ok' in answer)) throw new Refused('nobody-there')
      if (!answer.ok) throw new Refused('refused' in answer ? String(answer.refused) : 'refused')
      return {}
    },
    'softphone-here': (_, { tab }) => hearSoftphoneIn(tab),
    ...sitePageTopics(desk),
  },
  own: {
    'live-view': () => ({ view: desk.view(new URL(browser.runtime.getURL('')).origin) }),
    'vendor-tally': () => ({ tally: desk.vendorTally() }),
    ...siteOwnTopics(desk),
    async intend({ callId, intent }) {
      await desk.intend(callId, intent, { origin: 'own' })
      return {}
    },
  },
})
