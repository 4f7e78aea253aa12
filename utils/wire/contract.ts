import * as z from 'zod/mini'
import type { CallerField } from '../core/caller-field'
import { CONTROL_KINDS } from '../core/control'
import type { CallId, CueId, EventId } from '../core/ids'
import { REASONS } from '../core/reason'
import { STEPS } from '../core/step'
import { isTraits, type Traits } from '../core/traits'
import { DROPPED, VENDOR_NAMES } from '../core/vendor-origins'
import { OUTCOMES, OVERRIDE_REASONS } from '../core/wrapup'
import type { AgentIntent, FieldDescription, FrameWord, Report, Wanted } from './topics'

/** Everything that crosses into the desk is checked here. Sizes are bounded: a page may not fill the agent's disk. */
const LINE = 2_000
const PANEL = 2_000
const MANY = 200
const VENDOR_MESSAGE = 65_536

const text = (max: number) => z.string().check(z.maxLength(max))
const id = <T extends string>() =>
  z.pipe(
    z.string().check(z.regex(/^[\w:./-]{1,80}$/)),
    z.transform((s: string) => s as T),
  )
const moment = z.number().check(z.nonnegative())
const field = z.pipe(
  z.string().check(z.regex(/^[a-z][a-z-]{1,30}$/)),
  z.transform((s: string) => s as CallerField),
)

const kind = z.enum(CONTROL_KINDS)
const control = z.object({
  kind,
  sure: z.enum(['sure', 'unsure']),
  why: text(300),
})

const ids = z.array(text(80)).check(z.maxLength(60))

const body = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('press'),
    control,
    outcome: z.optional(z.enum(['paused', 'passed'])),
    why: z.optional(text(300)),
    panel: z.optional(text(PANEL)),
    // What a page calls its buttons may be past all bounds: that costs the question after the call, not the press.
    like: z.catch(z.optional(z.custom<Traits>(isTraits)), undefined),
  }),
  z.object({
    kind: z.literal('pause-choice'),
    choice: z.enum(['back', 'end-now', 'pressed-again', 'expired', 'not-painted', 'call-over']),
  }),
  z.object({
    kind: z.literal('words'),
    lines: z
      .array(
        z.object({
          utterance: id<string>(),
          speaker: z.enum(['caller', 'agent', 'unknown']),
          text: text(LINE),
          final: z.boolean(),
        }),
      )
      .check(z.maxLength(MANY)),
  }),
  z.object({
    kind: z.literal('record'),
    pairs: z.array(z.object({ label: text(120), text: text(500) })).check(z.maxLength(MANY)),
  }),
  z.object({
    kind: z.literal('state'),
    says: z.enum(['connected', 'held', 'ended', 'transferring', 'transferred']),
    sure: z.boolean(),
    from: text(200),
  }),
  z.object({
    kind: z.literal('vendor'),
    vendor: z.enum(VENDOR_NAMES),
    origin: text(300),
    data: text(VENDOR_MESSAGE),
    dropped: z.optional(z.partialRecord(z.enum(DROPPED), z.int().check(z.nonnegative()))),
  }),
  z.object({ kind: z.literal('page'), page: z.literal('cancel-page') }),
  z.object({ kind: z.literal('typed'), text: text(200) }),
  z.object({ kind: z.literal('site'), found: ids, missed: ids }),
  z.object({ kind: z.literal('filled'), field }),
])
const head = z.object({ id: id<EventId>(), at: moment, callId: z.optional(id<CallId>()) })

/** A bad report is left out and counted, so that one broken line costs no other. */
export function readReport(raw: unknown): Report | undefined {
  const [begin, rest] = [z.safeParse(head, raw), z.safeParse(body, raw)]
  return begin.success && rest.success ? { ...begin.data, ...rest.data } : undefined
}

export const fieldDescription: z.ZodMiniType<FieldDescription> = z.object({
  label: text(200),
  name: text(200),
  placeholder: text(200),
  autocomplete: text(200),
  type: text(40),
  pattern: text(200),
  focusedBy: z.enum(['agent', 'script']),
  visible: z.enum(['topmost', 'hidden-or-covered']),
})

const px = z.number().check(z.minimum(-100_000), z.maximum(100_000))
const frameSize = z.object({ width: px, height: px })
export const frameWord: z.ZodMiniType<FrameWord> = z.discriminatedUnion('say', [
  z.object({
    say: z.literal('card-show'),
    card: z.object({
      open: z.array(z.enum(['why', 'said-back', 'settled'])).check(z.maxLength(3)),
      seconds: z.number().check(z.minimum(1), z.maximum(120)),
    }),
    frame: frameSize,
  }),
  z.object({ say: z.literal('card-close') }),
  z.object({ say: z.literal('card-once-more') }),
  z.object({ say: z.literal('card-choice'), choice: z.enum(['back', 'end-now']) }),
  z.object({
    say: z.literal('controls-at'),
    frame: frameSize,
    area: z.object({ x: px, y: px, width: px, height: px }),
  }),
])

const wrapup = z.partial(
  z.object({
    reason: z.enum(REASONS),
    callersWords: text(LINE),
    outcome: z.enum(OUTCOMES),
    nextStep: z.object({ what: text(500), who: text(120), by: text(120) }),
    cancellation: z.object({
      askedAt: moment,
      processedAt: z.optional(moment),
      effective: z.optional(text(40)),
      confirmation: z.optional(z.enum(['sent', 'not-sent'])),
    }),
    override: z.enum(OVERRIDE_REASONS),
    note: text(LINE),
  }),
)

const answer = z.enum(['yes', 'no'])
export const agentIntent: z.ZodMiniType<AgentIntent> = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('mark'),
    mark: z.enum(['leaving', 'not-leaving', 'just-cancel', 'listen-to-this', 'need-help', 'this-worked', 'verified']),
  }),
  z.object({ do: z.literal('step'), step: z.enum(STEPS), state: z.enum(['heard', 'open']) }),
  z.object({ do: z.literal('correct-state'), to: z.enum(['connected', 'held', 'ended']) }),
  z.object({ do: z.literal('start-call') }),
  z.object({ do: z.literal('cue-feedback'), cue: id<CueId>(), feedback: z.enum(['helped', 'wrong', 'late']) }),
  z.object({ do: z.literal('is-this-the-caller'), field, answer }),
  z.object({ do: z.literal('cancel-page-question'), answer }),
  z.object({ do: z.literal('was-that-hang-up'), answer }),
  z.object({ do: z.literal('show-facts-here') }),
  z.object({ do: z.literal('wrapup'), wrapup }),
  z.object({ do: z.literal('finish-wrapup') }),
  z.object({ do: z.literal('write-note') }),
  z.object({ do: z.literal('call-back'), when: text(120) }),
  z.object({ do: z.literal('place-overlay'), x: px, y: px }),
  z.object({
    do: z.literal('size-overlay'),
    size: z.enum(['pill', 'panel', 'wrapup']),
    height: z.optional(px),
  }),
])

const ofCall = { callId: z.optional(id<CallId>()), intent: agentIntent }
const ownIntent = z.object(ofCall)
/** On the overlay's line each act has an id: said again after a worker's death, it is done once. */
export const overlayAct = z.object({ ...ofCall, act: id<EventId>() })

const frameId = z.int().check(z.nonnegative())
const wanted: z.ZodMiniType<Wanted> = z.discriminatedUnion('what', [
  z.object({ what: z.literal('control'), kind }),
  z.object({ what: z.literal('caller-field'), field }),
  z.object({ what: z.literal('caption-pane') }),
])

/** Known topics of content scripts, each with its schema. `reports` are read one by one. */
export const PAGE_TOPICS = {
  report: z.object({ reports: z.array(z.unknown()).check(z.maxLength(MANY)) }),
  hello: z.object({ frame: z.enum(['top', 'inner']) }),
  assist: z.object({}),
  'fill-ask': z.object({ field: fieldDescription }),
  'fill-take': z.object({ field }),
  relay: z.object({ to: z.union([z.literal('top'), frameId]), word: frameWord }),
  'softphone-here': z.object({}),
  picking: z.object({}),
  picked: z.object({
    like: z.custom<Traits>(isTraits),
    on: z.object({ path: z.optional(text(300)), hash: z.optional(text(300)) }),
  }),
  'picking-over': z.object({}),
} as const

/** Known topics of Earshot's own pages (popup, side panel). */
export const OWN_TOPICS = {
  'live-view': z.object({}),
  intend: ownIntent,
  'vendor-tally': z.object({}),
  teach: z.object({ tab: frameId, wanted }),
  'teach-cancel-page': z.object({ tab: frameId }),
  'site-facts': z.object({ host: z.optional(text(300)) }),
  'take-site-facts': z.object({ facts: z.array(z.unknown()) }),
  'forget-fact': z.object({ id: text(80) }),
  'switch-site': z.object({ name: text(300), to: z.enum(['on', 'off']) }),
} as const
