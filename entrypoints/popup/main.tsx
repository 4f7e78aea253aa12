import '../../components/popup/popup.page.css'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Popup } from '../../components/popup/Popup'
import { popupModel } from '../../utils/view/popup/popup'
import { browserPopup } from './browser-popup'

const { id = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent()
const model = popupModel(browserPopup(id))
const root = document.getElementById('root')
if (root) render(<Popup model={model} />, root)
void model.look()
