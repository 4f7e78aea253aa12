import browser from 'webextension-polyfill'
import { DROPPED } from '../../utils/core/vendor-origins'
import { factsFile, readFactsFile } from '../../utils/store/packs/site-facts-file'
import type { CallSignsPorts, VendorLine } from '../../utils/view/popup/call-signs'
import type { TaughtHere, TeachingPorts } from '../../utils/view/popup/teaching'
import type { LiveView, VendorTally } from '../../utils/wire/topics'
import { saveFile } from '../review/save-file'
import { askDesk, done } from './ask-desk'

const front = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]

/** Teaching the page in front, by the desk. */
export const deskTeaching = (): TeachingPorts => ({
  async taughtHere() {
    const { url = '' } = (await front()) ?? {}
    const host = URL.canParse(url) ? new URL(url).hostname : ''
    const answer = await askDesk('site-facts', { host })
    if (!answer?.ok) return undefined
    const taught = answer as unknown as Omit<TaughtHere, 'file'>
    return { ...taught, file: factsFile(taught.facts) }
  },
  point: async (wanted) => done('teach', { tab: (await front())?.id, wanted }),
  thisIsACancelPage: async () => done('teach-cancel-page', { tab: (await front())?.id }),
  forget: (id) => done('forget-fact', { id }),
  async takeIn(text) {
    const read = readFactsFile(text)
    return read.is === 'refused' ? read : done('take-site-facts', { facts: read.facts })
  },
  save: (text) => saveFile({ name: 'earshot-site.json', type: 'application/json', text }),
  close: () => window.close(),
})

const WHY: Record<string, string> = {
  'not-understood': 'not understood',
  forged: 'from elsewhere',
  oversized: 'too long',
  malformed: 'damaged',
  flooding: 'too many at once',
}

/** What the desk goes by on this call. */
export const deskSigns = (): CallSignsPorts => ({
  async view() {
    const answer = await askDesk('live-view')
    return answer?.ok ? (answer.view as LiveView) : undefined
  },
  async vendors() {
    const answer = await askDesk('vendor-tally')
    const tally = answer?.ok ? (answer.tally as VendorTally) : {}
    return Object.entries(tally).map(
      ([vendor, counts]): VendorLine => ({
        vendor,
        understood: counts?.understood ?? 0,
        refused: (['not-understood', ...DROPPED] as const).flatMap((why) => {
          const times = counts?.[why] ?? 0
          return times > 0 ? [{ why: WHY[why] ?? why, times }] : []
        }),
      }),
    )
  },
})
