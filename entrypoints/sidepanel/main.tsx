import '../../components/sidepanel/sidepanel.css'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { SidePanel } from '../../components/sidepanel/SidePanel'
import { idbCallLog } from '../../utils/store/idb/call-log'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import { databaseAt } from '../../utils/store/idb/database'
import { idbErasures } from '../../utils/store/idb/erasures'
import { packTaker } from '../../utils/store/idb/pack-taker'
import { idbPapers } from '../../utils/store/idb/papers'
import { thisDesk } from '../../utils/store/idb/this-desk'
import { hashOf } from '../../utils/view/review/route'
import { settingsModel } from '../../utils/view/rules/settings'
import { panelModel } from '../../utils/view/sidepanel/panel'
import { watchSnapshot } from '../../utils/wire/watch-snapshot'
import { exporting } from '../review/exporting'
import { saveFile } from '../review/save-file'
import { browserSettings } from '../rules/browser-settings'
import { adoptRules } from './adopt-rules'

const now = () => Date.now()
const open = databaseAt()
const everySetting = browserSettings(open, () => void settings.look())
const settings = settingsModel(everySetting)
const model = panelModel({
  log: idbCallLog(open, now),
  records: idbCallRecords(open, now),
  papers: idbPapers(open, now),
  erasures: idbErasures(open, now),
  exporting: exporting(open),
  desk: thisDesk(open),
  now,
  newId: () => crypto.randomUUID(),
  save: saveFile,
  take: packTaker(open, now),
  adopt: adoptRules(open, now, everySetting),
  openCall: (call) => {
    void browser.tabs.create({ url: browser.runtime.getURL('review.html') + hashOf({ at: 'calls', call }) })
  },
})

const root = document.getElementById('root')
if (root) render(<SidePanel model={model} settings={settings} />, root)
void Promise.all([model.begin(), settings.look()])
addEventListener('focus', () => void model.look())

const SECOND = 1000
let timer: ReturnType<typeof setInterval> | undefined
watchSnapshot((snapshot) => {
  void model.call.callIs(snapshot?.callId)
  clearInterval(timer)
  timer = snapshot && setInterval(() => void model.call.readAgain(), SECOND)
}, new AbortController().signal)
