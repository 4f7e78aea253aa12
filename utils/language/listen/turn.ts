import type { Act, Heard, Sureness, Utterance } from '../../core/heard'
import type { Memory } from './memory'
import type { Cue, Says, SpeaksOf } from './sayings'
import type { Sense } from './understand'

/** One turn made sense of: what was heard in it, and what is to be remembered for the next. */
export interface Turn {
  heard: Heard[]
  memory: Memory
}

/** The senses of one turn by what they say, and the acts it amounts to, each once, the surest kept. */
export function readTurn(senses: readonly Sense[], { speaker, id, at }: Utterance) {
  const heard: Heard[] = []
  const cues = new Map<Cue, string>()
  const hear = (act: Act, sure: Sureness, words: string) => {
    const made: Heard = { ...act, speaker, sure, words, utterance: id, at }
    const same = heard.findIndex((other) => keyOf(other) === keyOf(made))
    if (same < 0) heard.push(made)
    else if (sure === 'sure' && heard[same]?.sure === 'maybe') heard[same] = made
  }
  const all = <Name extends Act['act']>(name: Name) =>
    heard.filter((h): h is Extract<Heard, { act: Name }> => h.act === name)
  const dropWhere = (which: (h: Heard) => boolean) => {
    for (let i = heard.length - 1; i >= 0; i--) if (which(heard[i] as Heard)) heard.splice(i, 1)
  }
  for (const { says, sure, words } of senses) {
    if ('act' in says) hear(says, sure, words)
    else if ('cue' in says && !cues.has(says.cue)) cues.set(says.cue, words)
  }
  return {
    heard,
    hear,
    /** The first words that gave this cue. */
    cue: (cue: Cue): string | undefined => cues.get(cue),
    find: <Name extends Act['act']>(name: Name) => all(name)[0],
    all,
    drop: (name: Act['act']) => dropWhere((h) => h.act === name),
    dropWhere,
    /** The senses that speak of a reason, each word once. */
    speaksOf: () => senses.filter((s): s is Sense & { says: SpeaksOf } => 'speaksOf' in s.says),
    /** In how many ways this was said. */
    times: (act: Act): number => senses.filter(({ says }) => 'act' in says && keyOf(says) === keyOf(act)).length,
    /** What is said within so many words of a cue: far apart they need not be of one thing. */
    near: (cue: Cue, words: number, within: 'turn' | 'sentence' = 'turn'): Says[] => {
      const cued = senses.filter(({ says }) => 'cue' in says && says.cue === cue)
      const isNear = ({ start, end, sentence }: Sense) =>
        cued.some(
          (c) => start - c.end <= words && c.start - end <= words && (within === 'turn' || c.sentence === sentence),
        )
      return senses.filter(isNear).map(({ says }) => says)
    },
    lastOf: (...wanted: Cue[]): Cue | undefined => {
      const said = senses.flatMap(({ says }) => ('cue' in says && wanted.includes(says.cue) ? [says.cue] : []))
      return said.at(-1)
    },
  }
}
export type Reading = ReturnType<typeof readTurn>

/** Acts of one kind that differ in this are different things said. */
const keyOf = (act: Act): string => {
  switch (act.act) {
    case 'reason':
      return `reason ${act.reason}`
    case 'release':
      return `release ${act.release}`
    case 'asks-identity':
      return `asks-identity ${act.field}`
    case 'apology':
      return `apology ${act.for}`
    case 'offer':
      return `offer ${act.dearer}`
    default:
      return act.act
  }
}
