import '../../components/popup/popup.page.css'
import { render } from 'preact'
import { Popup } from '../../components/popup/Popup'
import { popupModel } from '../../utils/view/popup/popup'
import { browserPopup } from './browser-popup'

const model = popupModel(browserPopup())
const root = document.getElementById('root')
if (root) render(<Popup model={model} />, root)
void model.look()
