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
    const before = at > 0 ? (live[at - 1] as Live[]) : NOTHING
    const now: Live[] = []
    const found: NetHit[] = []
    let work = 0
    let start = -1
    const reach = (node: Node) => {
      if (node.visit === visits) return
      node.visit = visits
      for (const phrase of node.phrases) if (!isFound(found, phrase, start)) found.push({ phrase, start, end: at })
      if (node.goesOn) now.push({ node, start, until: at + 1 })
      for (const wait of node.waits) now.push({ node: wait.node, start, until: at + 1 + wait.gap })
    }
    const goOn = (node: Node, since: number) => {
      // States stay in the order of their starts: one visit per start, and each node is reached once in it.
      if (since !== start) visits++
      start = since
      work += node.follow(asks, reach)
    }
    for (const state of before) {
      goOn(state.node, state.start)
      if (state.until > at) now.push(state)
    }
    goOn(net.root, at)
    if (now.length > LIVE_LIMIT) now.splice(0, now.length - LIVE_LIMIT)
    live.push(now)
    hits.push(found)
    return work
  }
}

/** Two ways through one phrase may end together. Hits of one start stand together, too. */
function isFound(found: readonly NetHit[], phrase: number, start: number): boolean {
  for (let i = found.length - 1; i >= 0 && found[i]?.start === start; i--) if (found[i]?.phrase === phrase) return true
  return false
}

const NOTHING: readonly Live[] = []
/** Counts visits over all cursors, so that no mark has to be cleared. */
let visits = 0

const equal = (a: Token, b: Token) => a.word === b.word && a.kinds === b.kinds
