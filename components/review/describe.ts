import type { Happening } from '../../utils/view/review/moments'
import {
  ACT,
  CHOICE,
  EVIDENCE,
  FATE,
  fieldName,
  MARK,
  OUTCOME,
  PHASE,
  REASON,
  RELEASE,
  SOURCE,
  SPEAKER,
  STEP,
} from '../../utils/words/names'
import { CALL } from './words'

export type Tone = 'plain' | 'good' | 'note'
export interface Said {
  what: string
  /** The words or the why behind it. */
  detail?: string
  tone: Tone
}

/** One happening in words, the same in the drawing, in the transcript and for the ear. */
export function say(happening: Happening): Said {
  switch (happening.is) {
    case 'call': {
      const by = happening.endedBy && CALL.endedBy[happening.endedBy]
      return { what: PHASE[happening.phase], ...(by && { detail: by }), tone: 'plain' }
    }
    case 'heard':
      return heard(happening)
    case 'cue':
      return {
        what: `Cue: ${happening.cue.text}`,
        detail: `${happening.cue.why} – ${FATE[happening.fate]}`,
        tone:
          happening.fate === 'helped'
            ? 'good'
            : happening.fate === 'wrong' || happening.fate === 'late'
              ? 'note'
              : 'plain',
      }
    case 'step-heard':
      return { what: STEP[happening.step], detail: EVIDENCE[happening.how], tone: 'good' }
    case 'step-reopened':
      return { what: `Opened again: ${STEP[happening.step]}`, tone: 'plain' }
    case 'release':
      return { what: `Guard off: ${RELEASE[happening.release]}`, tone: 'plain' }
    case 'press':
      return happening.outcome === 'paused'
        ? { what: 'Hang-up pressed: paused', detail: `not heard yet: ${happening.why}`, tone: 'note' }
        : { what: 'Hang-up pressed: passed', tone: 'plain' }
    case 'choice':
      return { what: `On the pause: ${CHOICE[happening.choice]}`, tone: 'plain' }
    case 'mark':
      return { what: MARK[happening.mark], tone: happening.mark === 'this-worked' ? 'good' : 'plain' }
    case 'known':
      return {
        what: `Known: ${happening.facts.map(({ field }) => fieldName(field)).join(', ')}`,
        detail: `from ${[...new Set(happening.facts.map(({ source }) => SOURCE[source]))].join(', ')}`,
        tone: 'plain',
      }
    case 'conflict':
      return { what: CALL.conflict(fieldName(happening.field)), tone: 'note' }
    case 'reused':
      return { what: `Not asked again: ${fieldName(happening.field)}`, tone: 'good' }
    case 'cancel-page':
      return { what: 'A cancel page was opened', tone: 'plain' }
    case 'wrapped-up':
      return { what: 'Wrapped up', ...(happening.outcome && { detail: OUTCOME[happening.outcome] }), tone: 'plain' }
  }
}

const WELL_HEARD: ReadonlySet<string> = new Set([
  'satisfied',
  'reflection',
  'thanks-for-waiting',
  'staying',
  'confirms',
])
const TO_MEND: ReadonlySet<string> = new Set(['complaint', 'dead-end'])

function heard({ heard }: Extract<Happening, { is: 'heard' }>): Said {
  const more =
    heard.act === 'reason' ? `: ${REASON[heard.reason]}` : heard.act === 'release' ? `: ${RELEASE[heard.release]}` : ''
  const weak = heard.sure === 'maybe' ? ` (${CALL.sureGuess})` : ''
  return {
    what: `${SPEAKER[heard.speaker]} ${ACT[heard.act]}${more}${weak}`,
    ...(heard.words && { detail: heard.words }),
    tone: WELL_HEARD.has(heard.act) ? 'good' : TO_MEND.has(heard.act) ? 'note' : 'plain',
  }
}
