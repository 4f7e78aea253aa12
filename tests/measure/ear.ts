import type { Heard, Speaker } from '../../utils/core/heard'
import { english } from '../../utils/language/listen/en'
import { createListener } from '../../utils/language/listen/listener'
import type { EarMaker } from './baselines'

const TURN = 4_000

/** The listener as an ear of one call; turns are four seconds apart, as far as it cares. */
export const earshot: EarMaker = () => {
  const listener = createListener({ lang: 'en', tongue: english })
  let turn = 0
  return {
    sureAfter: ({ speaker, text }) =>
      listener
        .hear({ id: `u${turn}`, speaker, text, final: true, at: TURN * turn++ })
        .some((heard) => heard.act === 'leaving' && heard.sure === 'sure'),
  }
}

/** What is heard in each turn of a call. */
export function hearCall(turns: readonly { speaker: Speaker; text: string }[]): Heard[][] {
  const listener = createListener({ lang: 'en', tongue: english })
  return turns.map(({ speaker, text }, i) => listener.hear({ id: `u${i}`, speaker, text, final: true, at: TURN * i }))
}
