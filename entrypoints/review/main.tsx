import '../../components/review/review.css'
import { render } from 'preact'
import { Gate } from '../../components/parts/Gate'
import { Review } from '../../components/review/Review'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import { databaseAt } from '../../utils/store/idb/database'
import { idbDeletions } from '../../utils/store/idb/deletions'
import { idbErasures } from '../../utils/store/idb/erasures'
import { packTaker } from '../../utils/store/idb/pack-taker'
import { idbPapers } from '../../utils/store/idb/papers'
import { idbPeopleToCall } from '../../utils/store/idb/people-to-call'
import { idbPrivateSettings } from '../../utils/store/idb/private-settings'
import { idbSavedViews } from '../../utils/store/idb/saved-views'
import { thisDesk } from '../../utils/store/idb/this-desk'
import { reviewModel } from '../../utils/view/review/review'
import { settingsModel } from '../../utils/view/rules/settings'
import { browserSettings } from '../rules/browser-settings'
import { exporting } from './exporting'
import { findable, forgetting } from './forgetting'
import { judging } from './judging'
import { madeUpMonth, shownHere } from './made-up'
import { ruleTitles } from './rule-titles'
import { saveFile } from './save-file'
import { searchInWorker } from './search-in-worker'

const now = () => Date.now()
const { shows, database } = shownHere(location.search)
const open = databaseAt(database)
const mine = idbPrivateSettings(open)

const everySetting = browserSettings(open, () => void settings.look())
const model = reviewModel(
  {
    records: idbCallRecords(open, now),
    roles: async () => (await everySetting.read()).settings.roles,
    search: searchInWorker(database),
    views: idbSavedViews(open),
    ruleTitles: ruleTitles(open),
    people: findable(idbPeopleToCall(open), open, everySetting),
    papers: idbPapers(open, now),
    erasures: idbErasures(open, now),
    desk: thisDesk(open),
    take: packTaker(open, now),
    me: {
      read: async () => (await mine.read()).settings.agentId,
      write: async (agentId) => {
        await mine.change({ agentId })
      },
    },
    forget: forgetting(open, now, everySetting),
    exporting: exporting(open),
    judge: judging(open, everySetting.read),
    deletions: idbDeletions(open),
    madeUp: madeUpMonth(shows, database, open, now),
    now,
    newId: () => crypto.randomUUID(),
    save: saveFile,
    print: () => window.print(),
    goTo: (hash) => location.assign(hash),
  },
  location.hash,
)
addEventListener('hashchange', () => model.wentTo(location.hash))
// Another review page, or the desk, may have changed something meanwhile.
addEventListener('focus', () => void model.lookAgain())

const settings = settingsModel(everySetting)
const root = document.getElementById('root')
if (root)
  render(
    <Gate page="review" settings={settings}>
      <Review model={model} />
    </Gate>,
    root,
  )
void settings.look()
void model.start()
