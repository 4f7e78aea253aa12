/**
 * What an element is known again by. The traits do not hang on each other, so that a rebuild that changes some leaves the others;
 * a taught one keeps only those that no other control of its page had.
 */
export interface Traits {
  tag: string
  role?: string
  /** Accessible name; of what is no control, its label: its own text is what it shows, and changes. */
  name?: string
  id?: string
  /** Attributes in which developers name it: `data-testid`, `name`, … */
  data?: Record<string, string>
  classes?: string[]
  /** What is drawn in it, by the beginning of its paths or the file's name. */
  icon?: string
  /** What stands beside it is called. */
  near?: string[]
}

type Telling = 'name' | 'id' | 'data' | 'classes' | 'icon'

/** How much each says by itself. Classes say least, since a redesign changes them and nothing else. */
const SAYS: Record<Telling, number> = { id: 3, data: 3, name: 3, icon: 2, classes: 1.5 }
const TELLING = Object.keys(SAYS) as Telling[]
/** One trait that names an element is enough, as long as the others do not outweigh it. */
const ENOUGH = 3
/** Of what stood beside it, this share must stand there still. */
const NEIGHBOURS = 0.5

/** Whether an element is the taught one, most likely after a rebuild. */
export function isAlike(taught: Traits, seen: Traits): boolean {
  const told = TELLING.filter((trait) => taught[trait] !== undefined)
  const agreeing = told.filter((trait) => agrees(trait, taught, seen))
  const weightOf = (traits: Telling[]) => traits.reduce((sum, trait) => sum + SAYS[trait], 0)
  const agreed = weightOf(agreeing)
  const differing = weightOf(told) - agreed
  if (agreed >= ENOUGH) return agreed > differing && (isMoreThanName(agreeing, taught) || standsThere(taught, seen))
  if (!standsThere(taught, seen) || taught.tag !== seen.tag) return false
  return told.length === 0 ? taught.role === seen.role && !isNeighbour(taught, seen) : agreed > differing
}

/** Other buttons of a site are called "Cancel" or "End", too: what has neighbours is not known by its name alone. */
const isMoreThanName = ([first, ...others]: Telling[], { near = [] }: Traits): boolean =>
  first !== 'name' || others.length > 0 || near.length === 0

function agrees(trait: Telling, taught: Traits, seen: Traits): boolean {
  switch (trait) {
    case 'data':
      return Object.entries(taught.data ?? {}).every(([name, value]) => seen.data?.[name] === value)
    case 'classes':
      return (taught.classes ?? []).every((name) => seen.classes?.includes(name))
    case 'name':
      return folded(taught.name) === folded(seen.name)
    default:
      return taught[trait] === seen[trait]
  }
}

function standsThere({ near: taught = [] }: Traits, { near: seen = [] }: Traits): boolean {
  const there = taught.filter((name) => seen.some((other) => folded(other) === folded(name)))
  return taught.length > 0 && there.length >= NEIGHBOURS * taught.length
}

const isNeighbour = ({ near = [] }: Traits, { name }: Traits) => near.some((other) => folded(other) === folded(name))

const folded = (name = '') => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** Without what another control of the page has as well: what is left tells this one from all of them. */
export function tellingTraits(own: Traits, others: readonly Traits[]): Traits {
  const only = (trait: Telling) => own[trait] !== undefined && !others.some((other) => agrees(trait, own, other))
  const classes = own.classes?.filter((name) => !others.some((other) => other.classes?.includes(name)))
  const data = Object.entries(own.data ?? {}).filter(([name, value]) => !others.some((o) => o.data?.[name] === value))
  return {
    tag: own.tag,
    ...(own.role && { role: own.role }),
    ...(only('name') && { name: own.name }),
    ...(only('id') && { id: own.id }),
    ...(only('icon') && { icon: own.icon }),
    ...(classes && classes.length > 0 && { classes }),
    ...(data.length > 0 && { data: Object.fromEntries(data) }),
    ...(own.near && { near: own.near }),
  }
}

/** What it will be known by, for the agent to see before it is kept. */
export const knownBy = (traits: Traits): (Telling | 'near')[] =>
  [...TELLING, 'near' as const].filter((trait) => {
    const value = traits[trait]
    return Array.isArray(value) ? value.length > 0 : value !== undefined
  })

const TEXTS = ['role', 'name', 'id', 'icon'] as const
const LONGEST = 120
const MOST = 12
const TAG = /^[a-z][a-z0-9-]{0,40}$/

/** Whether something from a page or a file is traits, and of a size that a person could have taught. */
export function isTraits(raw: unknown): raw is Traits {
  const { tag, data = {}, classes = [], near = [], ...rest } = (raw ?? {}) as Record<string, unknown>
  if (typeof tag !== 'string' || !TAG.test(tag)) return false
  if (!Object.entries(rest).every(([key, text]) => (TEXTS as readonly string[]).includes(key) && isText(text)))
    return false
  return [classes, near].every(areTexts) && typeof data === 'object' && data !== null && areNamed(data)
}

const isText = (text: unknown) => text === undefined || (typeof text === 'string' && text.length <= LONGEST)
const areTexts = (list: unknown) => Array.isArray(list) && list.length <= MOST && list.every(isText)
/** Names stand in selectors: one that is none would stop every search on its site. */
const ATTRIBUTE = /^[a-z][a-z-]{0,119}$/
const areNamed = (data: object) =>
  Object.keys(data).every((name) => ATTRIBUTE.test(name)) && areTexts(Object.values(data))
