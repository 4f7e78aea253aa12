import type { JSX } from 'preact'
import { Popup } from '../../components/popup/Popup'
import { Review } from '../../components/review/Review'
import { Welcome } from '../../components/welcome/Welcome'
import { popupModel } from '../../utils/view/popup/popup'
import type { SiteProbe } from '../../utils/view/popup/site-status'
import { reviewModel } from '../../utils/view/review/review'
import { welcomeModel } from '../../utils/view/welcome/welcome'
import { madeUpDays } from '../made-up/calls'
import { memoryForget } from '../made-up/memory-forget'
import { memoryPeople } from '../made-up/memory-people'
import { memoryRecords } from '../made-up/memory-records'
import { madeUpPeople } from '../made-up/people'

/** A working day's end, the same in every picture. */
const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const nothing = async () => {}

export const STORIES: Record<string, () => Promise<JSX.Element>> = {
  async review() {
    await import('../../components/review/review.css')
    return review(madeUpDays(NOW, 7, 48))
  },
  async 'review-empty'() {
    await import('../../components/review/review.css')
    return review([])
  },
  async welcome() {
    await import('../../components/welcome/welcome.page.css')
    const model = welcomeModel({ access: async () => 'some-sites', askForAccess: async () => 'given', open: nothing })
    await model.look()
    return <Welcome model={model} />
  },
  popup: () => popup({}),
  'popup-reload': () => popup({ guard: 'silent' }),
}

async function review(calls: ReturnType<typeof madeUpDays>) {
  const model = reviewModel(
    {
      records: memoryRecords(calls),
      people: memoryPeople(calls.length > 0 ? madeUpPeople(NOW) : []),
      me: { read: async () => 'Ines', write: nothing },
      forget: memoryForget(),
      deletions: { list: async () => [] },
      newId: () => crypto.randomUUID(),
      now: () => NOW,
      save: () => {},
      print: () => {},
      goTo: (hash) => location.assign(hash),
    },
    location.hash,
  )
  addEventListener('hashchange', () => model.wentTo(location.hash))
  await model.start()
  return <Review model={model} />
}

async function popup(over: Partial<SiteProbe>) {
  await import('../../components/popup/popup.page.css')
  const probe: SiteProbe = {
    url: 'https://crm.example/cases',
    access: 'all-sites',
    guard: 'first',
    switchedOff: false,
    mode: 'pause',
    excluded: false,
    ...over,
  }
  const model = popupModel({
    probe: async () => probe,
    switchSite: nothing,
    askForAccess: async () => 'given',
    reloadPage: nothing,
    startCall: async () => 'started',
    open: nothing,
  })
  await model.look()
  return <Popup model={model} />
}
