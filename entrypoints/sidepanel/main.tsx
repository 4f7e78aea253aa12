import '../../components/sidepanel/sidepanel.css'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { SidePanel } from '../../components/sidepanel/SidePanel'
import { idbCallLog } from '../../utils/store/idb/call-log'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import { databaseAt } from '../../utils/store/idb/database'
import { hashOf } from '../../utils/view/review/route'
import { settingsModel } from '../../utils/view/rules/settings'
import { sidePanelModel } from '../../utils/view/sidepanel/sidepanel'
import { watchSnapshot } from '../../utils/wire/watch-snapshot'
import { browserSettings } from '../rules/browser-settings'

const now = () => Date.now()
const open = databaseAt()
const settings = settingsModel(browserSettings(open, () => void settings.look()))
const model = sidePanelModel({
  log: idbCallLog(open, now),
  records: idbCallRecords(open, now),
  now,
  openCall: (call) => {
    void browser.tabs.create({ url: browser.runtime.getURL('review.html') + hashOf({ at: 'calls', call }) })
  },
})

const root = document.getElementById('root')
if (root) render(<SidePanel model={model} settings={settings} />, root)
void Promise.all([model.look(), settings.look()])

const SECOND = 1000
let timer: ReturnType<typeof setInterval> | undefined
watchSnapshot((snapshot) => {
  void model.callIs(snapshot?.callId)
  clearInterval(timer)
  timer = snapshot && setInterval(() => void model.readAgain(), SECOND)
}, new AbortController().signal)
