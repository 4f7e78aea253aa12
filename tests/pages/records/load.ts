import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Truth {
  language: string
  like: string
  url?: string
  facts: { field: string; value: string }[]
  /** Secrets and other people: may not be in what is read, not even unlabelled. */
  neverRead: string[]
}

export interface RecordPage {
  name: string
  truth: Truth
  /** The page and the frames in it, shadow roots opened. */
  frames: Document[]
}

const FOLDER = 'tests/pages/records'

export const recordPages = (half: 'seen' | 'aside' | 'fresh'): RecordPage[] =>
  readdirSync(join(FOLDER, half))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(FOLDER, half, file), 'utf8')
      const truth = JSON.parse(readFileSync(join(FOLDER, half, file.replace('.html', '.json')), 'utf8')) as Truth
      return { name: file.replace('.html', ''), truth, frames: documents(html) }
    })

function documents(html: string): Document[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  openShadows(page)
  const inner = [...page.querySelectorAll('iframe[srcdoc]')].map((frame) => frame.getAttribute('srcdoc') ?? '')
  return [page, ...inner.flatMap(documents)]
}

/** happy-dom parses no declarative shadow roots. */
function openShadows(root: ParentNode): void {
  for (const template of [...root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')]) {
    const host = template.parentElement
    if (!host || host.shadowRoot) continue
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.innerHTML = template.innerHTML
    template.remove()
    openShadows(shadow)
  }
}
