import '../../components/popup/popup.page.css'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Popup } from '../../components/popup/Popup'
import { callSignsModel } from '../../utils/view/popup/call-signs'
import { popupModel } from '../../utils/view/popup/popup'
import { teachingModel } from '../../utils/view/popup/teaching'
import { browserPopup } from './browser-popup'
import { deskSigns, deskTeaching } from './desk-ports'

const { id = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent()
const model = popupModel(browserPopup(id))
const teach = teachingModel(deskTeaching())
const signs = callSignsModel(deskSigns())
const root = document.getElementById('root')
if (root) render(<Popup model={model} teach={teach} signs={signs} now={Date.now()} />, root)
void model.look()
void teach.look()
void signs.look()
