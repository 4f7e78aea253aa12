import type { ElementFacts } from '../../core/site-knowledge'
import { isKnownBy, selectorOf } from '../../core/site-knowledge'
import { isAlike, type Traits } from '../../core/traits'
import { accessibleName } from '../controls/accessible-name'
import { controlTraits, shownTraits } from './read-traits'

/** Elements looked at for one fact; a page with more of them is not searched through. */
const MOST = 400

export const seenAs = (element: Element) => ({
  matches: (selector: string) => element.matches(selector),
  name: () => accessibleName(element),
})

/** The elements a product's file means. */
export const allKnownBy = (facts: ElementFacts, root: ParentNode = document): Element[] => {
  const found = [...root.querySelectorAll(selectorOf(facts))].slice(0, MOST)
  return facts.name === undefined ? found : found.filter((element) => isKnownBy(facts, seenAs(element)))
}

/** The elements that a taught one may be today. `shows`: it is no control, and known by what it shows. */
export function allAlike(like: Traits, how: 'control' | 'shows', root: ParentNode = document): Element[] {
  const traitsOf = how === 'control' ? controlTraits : shownTraits
  const found = new Set<Element>()
  for (const selector of selectorsOf(like))
    for (const element of [...root.querySelectorAll(selector)].slice(0, MOST)) found.add(element)
  return [...found].slice(0, MOST).filter((element) => isAlike(like, traitsOf(element)))
}

/** Where to look at all: by what names it in code, else by its tag and whatever else can be pressed. */
function selectorsOf({ tag, data, classes, role }: Traits): string[] {
  const byData = Object.entries(data ?? {}).map(([name, value]) => selectorOf({ attributes: { [name]: value } }))
  const byClass = classes?.length ? [classes.map((name) => selectorOf({ class: name })).join('')] : []
  const byRole = role ? [selectorOf({ role })] : []
  return [
    ...byData,
    ...byClass,
    tag,
    ...byRole,
    ...(tag === 'button' || role === 'button' ? ['button,[role=button]'] : []),
  ]
}
