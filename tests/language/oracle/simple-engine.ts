import type { Heard, Utterance } from '../../../utils/core/heard'
import type { CallFacts, HeardAct, Nearby, Outcome, PromptRule, RuleSet, Said } from '../../../utils/core/rule'
import type { Millis } from '../../../utils/core/time'
import { lexiconOf } from '../../../utils/language/lexicon'
import type { Span } from '../../../utils/language/net'
import { parsePhrase, readLists } from '../../../utils/language/phrase'
import { newFiring, settle } from '../../../utils/language/rules/hits'
import { judge } from '../../../utils/language/rules/judge'
import type { HeardMoment } from '../../../utils/language/rules/moment'
import { leavesOf } from '../../../utils/language/rules/walk'
import { type Token, tokenise } from '../../../utils/language/tokens'
import { findPhrase } from './simple-matcher'

/**
 * The rules again, the obvious way: after every event each phrase of each rule is looked for in each turn from scratch,
 * and each rule is judged. No net, no cursor, no deadlines, no list of what changed.
 */
export function createSimpleEngine(set: RuleSet, language: string) {
  const lexicon = lexiconOf(language)
  const lists = readLists({ ...lexicon.lists, ...set.lists }, lexicon)
  const rules = set.rules.filter((r) => r.status === 'active' && (r.languages ?? [set.language]).includes(language))
  const firings = rules.map(newFiring)
  const turns = new Map<string, Utterance>()
  const moments = new Map<Said | HeardAct, HeardMoment[]>()
  let order = 0
  let now: Millis = 0

  const find = (text: string, tokens: Token[]): Span[] => findPhrase(parsePhrase(text, lexicon, lists), tokens, lists)
  const near = (place: Span, nearby: Nearby, tokens: Token[]): boolean => {
    const words = new Set<number>()
    for (let i = 1; i <= nearby.within; i++) {
      if (nearby.where !== 'after') words.add(place.start - i)
      if (nearby.where !== 'before') words.add(place.end + i)
    }
    if (nearby.where === 'around') for (let i = place.start; i <= place.end; i++) words.add(i)
    return nearby.phrases
      .flatMap((phrase) => find(phrase, tokens))
      .some(({ start, end }) => {
        if (nearby.where === 'before') return words.has(end)
        if (nearby.where === 'after') return words.has(start)
        for (let i = start; i <= end; i++) if (words.has(i)) return true
        return false
      })
  }
  function places(said: Said, { speaker, final, text }: Utterance) {
    if ((said.by !== 'anyone' && said.by !== speaker) || (said.final && !final)) return []
    const tokens = tokenise(text, lexicon)
    const free: (Span & { because: string; words: string })[] = []
    for (let end = 0; end < tokens.length; end++)
      for (let start = end; start >= 0; start--) {
        const phrase = said.said.find((one) => find(one, tokens).some((s) => s.start === start && s.end === end))
        if (phrase === undefined) continue
        if (said.near && !near({ start, end }, said.near, tokens)) continue
        if (said.notNear && near({ start, end }, said.notNear, tokens)) continue
        if (start > (free.at(-1)?.end ?? -1))
          free.push({ start, end, because: phrase, words: text.slice(tokens[start]?.from, tokens[end]?.to) })
        break
      }
    return free
  }

  function listen(rule: PromptRule, utterance: Utterance): 'revised' | 'changed' {
    let how: 'revised' | 'changed' = 'changed'
    let at = -1
    for (const leaf of leavesOf(rule.when)) {
      at++
      if (leaf.is !== 'said') continue
      const all = moments.get(leaf.said) ?? []
      const before = all.filter((m) => m.utterance === utterance.id)
      const after = places(leaf.said, utterance).map((place, i) => ({
        ...place,
        utterance: utterance.id,
        key: `${utterance.id} ${at}.${i}`,
        at: before[i]?.at ?? now,
        order: before[i]?.order ?? order++,
      }))
      if (after.length < before.length) how = 'revised'
      moments.set(
        leaf.said,
        [...all.filter((m) => m.utterance !== utterance.id), ...after].sort((a, b) => a.order - b.order),
      )
    }
    return how
  }

  function judgeAll(facts: CallFacts, how: (rule: PromptRule) => 'revised' | 'changed'): Outcome {
    const outcome: Outcome = { hits: [], withdrawn: [] }
    const world = { now, facts, language, moments: (leaf: Said | HeardAct) => moments.get(leaf) ?? [] }
    rules.forEach((rule, i) => {
      const inScope = !rule.queues || rule.queues.includes(facts.queue ?? '')
      const on = inScope ? judge(rule.when, world) : 'no'
      settle(firings[i] as ReturnType<typeof newFiring>, { rule, version: set.version }, on, how(rule), world, outcome)
    })
    return outcome
  }

  return {
    hear(utterance: Utterance, facts: CallFacts): Outcome {
      now = Math.max(now, utterance.at)
      if (turns.get(utterance.id)?.final) return judgeAll(facts, () => 'changed')
      turns.set(utterance.id, utterance)
      const hows = new Map(rules.map((rule) => [rule, listen(rule, utterance)]))
      return judgeAll(facts, (rule) => hows.get(rule) ?? 'changed')
    },
    heard(acts: readonly Heard[], facts: CallFacts): Outcome {
      now = Math.max(now, acts.at(-1)?.at ?? now)
      for (const act of acts)
        for (const rule of rules)
          for (const leaf of leavesOf(rule.when)) {
            if (leaf.is !== 'act' || leaf.heard.heard !== act.act) continue
            if (leaf.heard.level === 'sure' && act.sure !== 'sure') continue
            const all = moments.get(leaf.heard) ?? []
            if (all.some((m) => m.utterance === act.utterance)) continue
            const { utterance, words } = act
            const key = `${utterance} ${act.act} `
            moments.set(leaf.heard, [...all, { key, at: now, order: order++, utterance, because: act.act, words }])
          }
      return judgeAll(facts, () => 'changed')
    },
    tick(at: Millis, facts: CallFacts): Outcome {
      now = Math.max(now, at)
      return judgeAll(facts, () => 'changed')
    },
  }
}
