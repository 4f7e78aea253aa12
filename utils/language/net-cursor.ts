import { LIVE_LIMIT, type Net, type NetHit, type Node } from './net'
import type { Token } from './tokens'

/** A phrase under way: where it stands, where it began, and the last word it can go on with. */
interface Live {
  node: Node
  start: number
  until: number
}

/** What a new version of a turn changed. Hits that end before the first changed word are untouched and not named. */
export interface NetChange {
  gone: NetHit[]
  came: NetHit[]
  /** Look-ups made; the measure of work, bounded per word whatever the rules. */
  work: number
}

/**
 * Follows one turn while it grows. Each word keeps what was under way after it, so a revised partial is rolled back
 * to the first word that differs and heard again from there: nothing that was withdrawn can leave a trace.
 */
export function createCursor(net: Net) {
  let tokens: readonly Token[] = []
  const live: Live[][] = []
  const hits: NetHit[][] = []

  return {
    hear(heard: readonly Token[]): NetChange {
      let same = 0
      while (same < tokens.length && same < heard.length && equal(tokens[same] as Token, heard[same] as Token)) same++
      const gone = hits.splice(same).flat()
      live.length = same
      tokens = heard
      let work = 0
      for (let at = same; at < heard.length; at++) work += step(at)
      return { gone, came: hits.slice(same).flat(), work }
    },
  }

  function step(at: number): number {
    const asks = net.asksOf(tokens[at] as Token)
    const before = at > 0 ? (live[at - 1] as Live[]) : []
    const now: Live[] = []
    const found: NetHit[] = []
    const reached = new Map<Node, number>()
    let work = asks.length
    // Two ways through one phrase may end together.
    const isFound = (phrase: number, start: number): boolean => {
      for (let i = found.length - 1; i >= 0 && found[i]?.start === start; i--)
        if (found[i]?.phrase === phrase) return true
      return false
    }
    const reach = (node: Node, start: number) => {
      if (reached.get(node) === start) return
      reached.set(node, start)
      for (const phrase of node.phrases) if (!isFound(phrase, start)) found.push({ phrase, start, end: at })
      if (node.goesOn) now.push({ node, start, until: at + 1 })
      for (const wait of node.waits) now.push({ node: wait.node, start, until: at + 1 + wait.gap })
    }
    const from = (node: Node, start: number) => {
      for (const ask of asks) {
        const next = node.next(ask)
        if (next) reach(next, start)
      }
    }
    // States stay in the order of their starts, so one remembered start per node is enough to reach each pair once.
    for (const state of before) {
      work += asks.length
      from(state.node, state.start)
      if (state.until > at) now.push(state)
    }
    from(net.root, at)
    if (now.length > LIVE_LIMIT) now.splice(0, now.length - LIVE_LIMIT)
    live.push(now)
    hits.push(found)
    return work
  }
}
export type Cursor = ReturnType<typeof createCursor>

const equal = (a: Token, b: Token) => a.word === b.word && a.kinds === b.kinds
