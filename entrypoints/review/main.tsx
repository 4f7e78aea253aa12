import '../../components/review/review.css'
import { render } from 'preact'
import { Review } from '../../components/review/Review'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import { databaseAt } from '../../utils/store/idb/database'
import { idbPeopleToCall } from '../../utils/store/idb/people-to-call'
import { idbPrivateSettings } from '../../utils/store/idb/private-settings'
import { reviewModel } from '../../utils/view/review/review'
import { saveFile } from './save-file'

const now = () => Date.now()
const open = databaseAt()
const mine = idbPrivateSettings(open)

const model = reviewModel(
  {
    records: idbCallRecords(open, now),
    people: idbPeopleToCall(open),
    me: {
      read: async () => (await mine.read()).settings.agentId,
      write: async (agentId) => {
        await mine.change({ agentId })
      },
    },
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

const root = document.getElementById('root')
if (root) render(<Review model={model} />, root)
void model.start()
