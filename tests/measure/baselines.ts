import type { Speaker } from '../../utils/core/heard'

/** Something that says after each turn whether the caller surely wants to leave. One ear hears one call. */
export interface Ear {
  sureAfter(turn: { speaker: Speaker; text: string }): boolean
}
export type EarMaker = () => Ear

/** What a supervisor types into a keyword box. */
const KEYWORDS =
  /\b(cancel\w*|clos(e|ing) (my|the|an|this|that|out)|terminat\w*|disconnect\w*|deactivat\w*|delete my|get rid of|leav(e|ing)|switch(ing)?|no longer (want|need)|stop my|end my)\b/i

/** RULES.md: an ending verb, at most six words, a service noun; minus the traps. */
const CAREFUL =
  /\b(cancel\w*|clos(e|ing)|terminat\w*|end(ing)?|stop(ping)?|discontinu\w*|deactivat\w*|delet\w*|disconnect\w*|get rid of|shut(ting)? down|remov\w*)\b(?:\W+\w+){0,6}?\W+(accounts?|plans?|service|subscription|membership|contract|polic(y|ies)|insurance|cable|internet|line)\b/i
const TRAPS =
  /\b(orders?|booking|reservation|appointment|transfer|transaction|payments?|che(que|ck)|cards?|alarm|automatic|auto|billing|dependents?|not (cancel|clos)\w*)\b/i

export const naive: EarMaker = () => ({
  sureAfter: ({ speaker, text }) => speaker === 'caller' && KEYWORDS.test(text),
})
export const careful: EarMaker = () => ({
  sureAfter: ({ speaker, text }) => speaker === 'caller' && CAREFUL.test(text) && !TRAPS.test(text),
})
