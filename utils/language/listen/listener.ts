import type { AgentMark } from '../../core/event'
import type { Heard, Utterance } from '../../core/heard'
import { earsOf } from './ears'
import { hearAgent } from './hear-agent'
import { hearCaller } from './hear-caller'
import { type Memory, nothingHeard } from './memory'
import type { Tongue } from './sayings'
import type { Turn } from './turn'

export interface Listener {
  /** What these words mean in this call. Only final words are remembered; a partial is the same as `peek`. */
  hear(utterance: Utterance): Heard[]
  /** The same without remembering it. */
  peek(utterance: Utterance): Heard[]
  /** What the agent marked: a "no thanks" turns an offer down only where leaving is known of. */
  mark(mark: AgentMark): void
}

/** One listener per call. Pure: the same words in the same order are always understood alike. */
export function createListener({ lang, tongue }: { lang: string; tongue: Tongue }): Listener {
  const ears = earsOf(tongue, lang)
  let memory = nothingHeard

  const understand = (utterance: Utterance): Turn => {
    if (utterance.speaker === 'caller') return hearCaller(ears.caller(utterance.text), memory, utterance)
    if (utterance.speaker === 'agent') return hearAgent(ears.agent(utterance.text), memory, utterance)
    return hearSomebody(utterance, memory)
  }
  const hearSomebody = (utterance: Utterance, before: Memory): Turn => {
    const asCaller = hearCaller(ears.caller(utterance.text), before, utterance)
    const asAgent = hearAgent(ears.agent(utterance.text), before, utterance)
    const wish = before.leaving === 'no' ? asCaller.heard : asCaller.heard.filter(isNoWish)
    const heard = [...wish, ...asAgent.heard.filter(isNoWish)].map(lessSure)
    const leaving = heard.some(({ act }) => act === 'leaving') ? 'maybe' : before.leaving
    return { heard, memory: { ...before, leaving, topic: asCaller.memory.topic, said: asCaller.memory.said } }
  }
  return {
    peek: (utterance) => understand(utterance).heard,
    hear(utterance) {
      const turn = understand(utterance)
      if (utterance.final) memory = turn.memory
      return turn.heard
    },
    mark(mark) {
      if (mark === 'leaving') memory = { ...memory, leaving: 'sure' }
      if (mark === 'not-leaving') memory = { ...memory, leaving: 'no', hint: 0 }
    },
  }
}

/** Who spoke is not known: nothing is sure but what sets free, and leaving is heard once, since two weak signs are a sure one. */
const lessSure = (heard: Heard): Heard => (heard.act === 'release' ? heard : { ...heard, sure: 'maybe' })
const isNoWish = ({ act }: Heard): boolean => act !== 'leaving'
