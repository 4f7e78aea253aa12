import './replay'
import { render } from 'preact'
import './base.css'
import { Shell } from './shell'
import { startShortcuts } from './shortcuts'

const asked = new URLSearchParams(location.search)
const passed = ['skin', 'voice', 'speed'].flatMap((key) => (asked.has(key) ? [[key, asked.get(key) ?? '']] : []))
const phone = asked.get('phone') === 'none' ? undefined : `?${new URLSearchParams(passed)}`

startShortcuts()
const root = document.getElementById('app')
if (root) render(<Shell phone={phone} tiny={asked.get('frame') === 'tiny'} />, root)
