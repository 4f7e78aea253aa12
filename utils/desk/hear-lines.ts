import type { ActName, Heard } from '../core/heard'
import type { CaptionLine } from '../wire/topics'
import type { House } from './desk'
import type { Happening, LiveCall } from './live-call'
import { learnFacts } from './meet-facts'

/** Caption lines as they grow. Only a finished line moves a step or is kept; a growing one may show a cue and withdraw it. */
export async function hearLines(
  house: House,
  live: LiveCall,
  now: Happening,
  lines: readonly CaptionLine[],
): Promise<void> {
  for (const { utterance: id, speaker, text, final } of lines) {
    const utterance = { id, speaker, text, final, at: now.at }
    if (!final) {
      const closing = speaker === 'agent' ? live.ears.overhear(utterance).filter(isClosing) : []
      now.add(...live.prompter.hear(live.call, utterance, closing))
      continue
    }
    if (speaker === 'caller') await learnSpoken(house, live, now, live.ears.accountsIn(utterance))
    const { text: kept, heard } = live.ears.hear(utterance)
    now.add(
      { type: 'words', speaker, text: kept, utterance: id },
      ...heard.map((h) => ({ type: 'heard' as const, heard: h })),
    )
    now.add(...live.prompter.hear(live.call, utterance, heard))
  }
}

/** Who says goodbye presses next: what may still be said must be on screen before the sentence is over. */
const CLOSING: ReadonlySet<ActName> = new Set<ActName>(['agent-goodbye', 'anything-else'])
const isClosing = ({ act }: Heard) => CLOSING.has(act)

/** The account number the caller says is known from now on; heard, not seen, so it is offered and not assumed. */
async function learnSpoken(house: House, live: LiveCall, now: Happening, accounts: readonly string[]): Promise<void> {
  if (accounts.length === 0) return
  const told = accounts.map((value) => ({ field: 'account' as const, value, sure: false }))
  await learnFacts(live, now, told, 'spoken', house.acquaintance())
  live.ears.know(live.caller)
}
