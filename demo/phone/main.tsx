import { render } from 'preact'
import './base.css'
import * as line from './line'
import { Phone } from './phone'
import { skinNamed } from './skins'

const asked = new URLSearchParams(location.search)

window.softphone = { say: line.say, state: () => line.state.value }

line.startLine({ speed: Number(asked.get('speed') ?? 1) })
const root = document.getElementById('app')
if (root) render(<Phone skin={skinNamed(asked.get('skin'))} voice={asked.get('voice') === '1'} />, root)
