import type { Path, Phrase, WordLists } from './phrase'
import { KIND, type Token } from './tokens'

/** Where a phrase stands in a turn: first and last token, both included. */
export interface Span {
  start: number
  end: number
}

/** A phrase heard: its place in the list the net was built from, and where. */
export interface NetHit extends Span {
  phrase: number
}

/**
 * All phrases as one trie over what words are asked. Equal beginnings share their nodes, so a heard word costs what
 * is under way at that moment, not what there are rules.
 */
export interface Net {
  /** What a word can answer; remembered per word. */
  asksOf(token: Token): Asks
  root: Node
}
export interface Asks {
  numbers: readonly number[]
  has(ask: number): boolean
}

/** At most this many phrases under way at once; a set written to break the net loses its oldest beginnings, not the browser. */
export const LIVE_LIMIT = 2_000
const CACHE_LIMIT = 20_000

/** Most nodes have neither; ten thousand rules share this one. */
const NONE: readonly never[] = []

export class Node {
  /** Most nodes have one way on: it is kept here, and a map is made for the second. */
  private ask = -1
  private child: Node | undefined
  private more: Map<number, Node> | undefined
  /** Where to wait when the next word may come later. */
  waits: readonly { gap: number; node: Node }[] = NONE
  phrases: readonly number[] = NONE
  /** When it was last reached; for the cursor. */
  visit = 0

  next(ask: number): Node | undefined {
    return this.ask === ask ? this.child : this.more?.get(ask)
  }

  /**
   * Every node that one of the asks leads to, by the shorter way: asking for each, or looking at each way on.
   * A common word answers a hundred lists, and most nodes have one way on. Returns the look-ups made.
   */
  follow(asks: Asks, reach: (node: Node) => void): number {
    if (this.child === undefined) return 0
    if (asks.has(this.ask)) reach(this.child)
    if (this.more === undefined) return 1
    if (this.more.size < asks.numbers.length) {
      for (const [ask, node] of this.more) if (asks.has(ask)) reach(node)
      return 1 + this.more.size
    }
    for (const ask of asks.numbers) {
      const node = this.more.get(ask)
      if (node) reach(node)
    }
    return 1 + asks.numbers.length
  }

  grow(ask: number): Node {
    const known = this.next(ask)
    if (known) return known
    const made = new Node()
    if (this.child === undefined) {
      this.ask = ask
      this.child = made
    } else {
      this.more ??= new Map()
      this.more.set(ask, made)
    }
    return made
  }

  wait(gap: number): Node {
    if (gap === 0) return this
    const known = this.waits.find((wait) => wait.gap === gap)
    if (known) return known.node
    const node = new Node()
    this.waits = [...this.waits, { gap, node }]
    return node
  }

  get goesOn(): boolean {
    return this.child !== undefined
  }
}

export function buildNet(phrases: readonly Phrase[], lists: WordLists): Net {
  const asks = new Map<string, number>()
  const numberOf = (ask: string): number => {
    const known = asks.get(ask)
    if (known !== undefined) return known
    asks.set(ask, asks.size)
    return asks.size - 1
  }
  const root = new Node()
  const addPath = (path: Path, phrase: number) => {
    let node = root
    for (const step of path) node = node.wait(step.gap).grow(numberOf(step.ask))
    if (!node.phrases.includes(phrase)) node.phrases = [...node.phrases, phrase]
  }
  phrases.forEach((phrase, i) => {
    for (const path of phrase.paths) addPath(path, i)
  })
  return { root, asksOf: askTable(asks, lists) }
}

function askTable(asks: ReadonlyMap<string, number>, lists: WordLists): (token: Token) => Asks {
  const listsOf = new Map<string, number[]>()
  for (const list of lists.values()) {
    const number = asks.get(`@${list.name}`)
    if (number !== undefined) for (const word of list.single) listsOf.set(word, [...(listsOf.get(word) ?? []), number])
  }
  let cache = new Map<string, Asks>()
  return (token) => {
    const known = token.kinds === 0 ? cache.get(token.word) : undefined
    if (known) return known
    const found = new Set<number>()
    for (const ask of everyAsk(token)) {
      const number = asks.get(ask)
      if (number !== undefined) found.add(number)
      for (const list of listsOf.get(ask) ?? []) found.add(list)
    }
    const asksOfWord: Asks = { numbers: [...found], has: (ask) => found.has(ask) }
    if (cache.size > CACHE_LIMIT) cache = new Map()
    if (token.kinds === 0) cache.set(token.word, asksOfWord)
    return asksOfWord
  }
}

function* everyAsk(token: Token): Generator<string> {
  yield `s:${token.stem}`
  yield `w:${token.word}`
  for (let letters = 3; letters <= token.word.length; letters++) yield `p:${token.word.slice(0, letters)}`
  for (const [name, bit] of Object.entries(KIND)) if (token.kinds & bit) yield `k:${name}`
}
