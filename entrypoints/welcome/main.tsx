import '../../components/welcome/welcome.page.css'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { Welcome } from '../../components/welcome/Welcome'
import { welcomeModel } from '../../utils/view/welcome/welcome'
import { access, askForAccess } from '../popup/access'

const model = welcomeModel({
  access,
  askForAccess,
  open: async (page) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) })
  },
})
const root = document.getElementById('root')
if (root) render(<Welcome model={model} />, root)
void model.look()
