import type { Call } from './call'
import type { Flag, FlagName } from './flag'
import { openSteps, saveable } from './guard'
import type { Heard } from './heard'
import type { Millis } from './time'

/** A lead's attention is for what went right as well (DESIGN §6): every finder says why, in words a person can check. */
export function flagsOf(call: Call): Flag[] {
  return FINDERS.flatMap((find) => find(call)).sort((a, b) => a.at - b.at)
}

const WAITED_LONG: Millis = 5 * 60_000

const bad = (name: FlagName, why: string, at: Millis, words?: string): Flag => ({ name, good: false, why, at, words })
const good = (name: FlagName, why: string, at: Millis, words?: string): Flag => ({ name, good: true, why, at, words })

type ActOf<A extends Heard['act']> = Extract<Heard, { act: A }>
const all = <A extends Heard['act']>(call: Call, act: A) => call.heard.filter((h): h is ActOf<A> => h.act === act)
const first = <A extends Heard['act']>(call: Call, act: A) => all(call, act).slice(0, 1)

const FINDERS: ((call: Call) => Flag[])[] = [
  (call) =>
    call.endedBy !== 'caller' && call.endedAt && saveable(call) && openSteps(call).length > 0
      ? [
          bad(
            'ended-early',
            `Wanted to leave; not yet heard: ${openSteps(call).join(', ')}`,
            call.endedAt,
            call.leaving.words,
          ),
        ]
      : [],
  (call) => {
    const [decided] = call.releases.filter((r) => r.release === 'just-cancel' || r.release === 'declined')
    const after = decided && call.heard.find((h) => (h.act === 'offer' || h.act === 'asks-why') && h.at > decided.at)
    return after ? [bad('kept-on-the-line', 'The caller had decided, and was asked on', after.at, after.words)] : []
  },
  (call) =>
    all(call, 'asks-identity')
      .filter((asked) => (call.facts[asked.field]?.at ?? Infinity) < asked.at)
      .map((asked) => bad('asked-again', `Asked for what was known: ${asked.field}`, asked.at, asked.words)),
  (call) =>
    all(call, 'apology')
      .filter((apology) => apology.for === 'their-choice')
      .map((a) => bad('apology-for-choice', 'Sorry for a choice that is theirs', a.at, a.words)),
  (call) =>
    all(call, 'offer')
      .filter(
        (offer) =>
          offer.dearer === 'dearer' || (call.leaving.since && !(call.steps.why && call.steps.why.at <= offer.at)),
      )
      .map((o) =>
        bad(
          'early-or-dearer-offer',
          o.dearer === 'dearer' ? 'A dearer offer' : 'An offer before the reason',
          o.at,
          o.words,
        ),
      ),
  (call) =>
    all(call, 'dead-end').map((h) => bad('dead-end', 'Sent away with nobody owning the next step', h.at, h.words)),
  (call) => all(call, 'promise').map((h) => good('promise', 'A promise was made: someone owns it', h.at, h.words)),
  (call) =>
    first(call, 'complaint').map((h) => bad('dissatisfied', 'Said plainly that they are not content', h.at, h.words)),
  (call) => first(call, 'satisfied').map((h) => good('satisfied', 'Said plainly that they are content', h.at, h.words)),
  (call) => waiting(call),
  (call) =>
    call.endedAt && call.leaving.level === 'sure' && call.steps['said-back'] && call.steps.settled && call.steps.why
      ? [good('listened-well', 'Asked why, said it back, settled it', call.endedAt, call.reason.words)]
      : [],
  (call) =>
    call.marks
      .filter(({ mark }) => mark === 'listen-to-this' || mark === 'need-help' || mark === 'this-worked')
      .map(({ mark, at }) => ({ name: 'agent-moment', good: mark === 'this-worked', why: MOMENT[mark] ?? mark, at })),
]

const MOMENT: Partial<Record<string, string>> = {
  'listen-to-this': 'The agent asks you to listen to this',
  'need-help': 'The agent asked for help',
  'this-worked': 'The agent says: this worked',
}

function waiting(call: Call): Flag[] {
  const [waited] = all(call, 'waited')
  const heldLong = call.holds.find(({ from, to }) => to && to - from > WAITED_LONG)
  const at = waited?.at ?? heldLong?.to
  if (at === undefined) return []
  const [thanked] = all(call, 'thanks-for-waiting')
  return thanked
    ? [good('waited-thanked', 'Waited long, and was thanked for it', thanked.at, thanked.words)]
    : [bad('waited-not-thanked', 'Waited long, and nobody thanked them', at, waited?.words)]
}
