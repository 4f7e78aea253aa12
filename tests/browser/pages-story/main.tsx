import { render } from 'preact'
import { STORIES } from './stories'

/** One page with made-up data behind it: `?story=review`. */
const root = document.getElementById('root')
const name = new URLSearchParams(location.search).get('story') ?? ''
const story = STORIES[name]
if (root && story) render(await story(), root)
else document.body.textContent = Object.keys(STORIES).join(' ')
