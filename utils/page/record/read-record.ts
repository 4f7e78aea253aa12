import type { LabelledText } from '../../wire/topics'
import type { RootOf } from '../controls/elements'
import { isLeftOut, isSecret } from './left-out'
import { neighbours, type Pair, pairsAt } from './shapes'

/** A record has fewer; what lies beyond is left unread. */
const ELEMENTS = 5_000
const PAIRS = 150
/** Characters; the desk takes no report with a longer text. */
const TITLE = 120

/**
 * Labels with their values as a record shows them: definition lists, tables, grids, cards, form fields, ARIA; besides `tel:` and
 * `mailto:` links, headings, and ids in the address. Raw: what they mean the desk knows. Never secrets, never other people's rows.
 */
export function readRecord(root: Document | ShadowRoot | Element, rootOf: RootOf): LabelledText[] {
  const pairs = new Map<string, LabelledText>()
  const add = ([label, text]: Pair) => {
    if (label && text && label !== text && !isSecret(label, text)) pairs.set(`${label}\n${text}`, { label, text })
  }
  let left = ELEMENTS
  const walk = (parent: ParentNode) => {
    const children = [...parent.children].filter((child) => left-- > 0 && !isLeftOut(child))
    const { pairs: between, secret } = neighbours(children)
    between.forEach(add)
    for (const element of children) {
      if (pairs.size >= PAIRS) return
      if (secret.has(element)) continue
      pairsAt(element).forEach(add)
      const shadow = element.shadowRoot ?? (element.localName.includes('-') ? rootOf(element) : undefined)
      if (shadow) walk(shadow)
      if (element.firstElementChild) walk(element)
    }
  }
  walk(root)
  add(['heading', document.title.slice(0, TITLE)])
  idsIn(location).forEach(add)
  return [...pairs.values()]
}

const ID =
  /(?:contact|account|customer|client|person|patient|member|subscriber|record)\w*[/=:]+(?:view\/)?([\w-]{3,40})/gi

/** Record ids stand in paths, queries and hash routes. */
const idsIn = ({ pathname, search, hash }: Location): Pair[] =>
  [...`${pathname}${search}${hash}`.matchAll(ID)].map(([, id = '']) => ['url:', id])
