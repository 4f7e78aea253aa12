import { describe, expect, it } from 'vitest'
import { type Call, newCall, nextCall } from '../../utils/core/call'
import type { EventBody } from '../../utils/core/event'
import type { Act, Heard, Speaker } from '../../utils/core/heard'
import { callId, eventId } from '../../utils/core/ids'
import { mayBeRemoved, REASONS, RELEASES, releaseOf } from '../../utils/core/reason'
import type { CallFacts, Condition, RuleSet } from '../../utils/core/rule'
import { callFacts } from '../../utils/desk/call-facts'
import { compileRules } from '../../utils/language/rules/compile'
import { createRuleEngine } from '../../utils/language/rules/engine'
import { builtInRules } from '../../utils/store/schema/rule-set-built-in'

/** DESIGN §6: each belief, and the rules that hold it. */
const BELIEFS: Record<string, string[]> = {
  'never ask twice': ['never-ask-twice'],
  'the tough question': ['the-tough-question'],
  'open question first': ['open-question-first'],
  'let them finish': ['let-them-finish'],
  'reflect back': ['reflect-back', 'reflect-the-trouble'],
  confirm: ['confirm', 'hear-it-again'],
  'no sorry for their own choice': ['no-sorry-for-their-choice'],
  'honest offer': ['ask-before-you-offer', 'never-dearer', 'one-offer', 'honest-offer-price'],
  'the caller decides': ['the-no-is-heard', 'just-do-it', 'gently', 'leave-well', 'secure-first'],
  'no dead end': ['no-dead-end'],
  'the whole way': ['the-whole-way', 'the-whole-way-before-goodbye'],
  'help them help themselves': ['help-them-help-themselves'],
  'elsewhere if better': ['elsewhere-if-better'],
  'today’s need and tomorrow’s': ['today-and-tomorrow'],
  'closing too early': ['closing-before-why', 'closing-before-said-back', 'closing-before-settled'],
  'thank the satisfied': ['thank-the-satisfied'],
  'thank the waiting': ['thank-the-waiting', 'back-from-hold'],
  'check in when all is well': ['check-in-when-all-is-well'],
  'their story': ['name-their-years', 'begin-with-the-open-issue', 'say-what-was-carried'],
}
const sets = { en: builtInRules('en-GB'), es: builtInRules('es') }
const bothLanguages = describe.each(Object.entries(sets))

/** Rules fire on the fold of a call, as they do in the desk. Times in seconds. */
function playing(set: RuleSet, language: string, given: Partial<CallFacts> = {}) {
  const engine = createRuleEngine(compileRules([set], language))
  let call: Call = newCall(callId('c'), 0)
  let n = 0
  const told = (body: EventBody, at: number) => {
    call = nextCall(call, { ...body, id: eventId(`e${n++}`), at: at * 1000 })
  }
  const facts = () => ({ ...callFacts(call), ...given })
  told({ type: 'signal', signal: { source: 'vendor', phase: 'connected', sure: true, at: 0 } }, 0)
  const fired = ({ hits }: ReturnType<typeof engine.tick>) => hits.map((hit) => hit.rule as string)
  return {
    start: () => fired(engine.tick(0, facts())),
    act(at: number, act: Act, sure: Heard['sure'] = 'sure') {
      const heard = { speaker: 'caller', sure, words: 'words', utterance: `a${n}`, at: at * 1000, ...act } as Heard
      told({ type: 'heard', heard }, at)
      return fired(engine.heard([heard], facts(), { id: heard.utterance, final: true }))
    },
    say: (at: number, speaker: Speaker, text: string) =>
      fired(engine.hear({ id: `u${n++}`, speaker, text, final: true, at: at * 1000 }, facts())),
    until(at: number) {
      const all: string[] = []
      for (let due = engine.nextDeadline(); due !== undefined && due <= at * 1000; due = engine.nextDeadline())
        all.push(...fired(engine.tick(due, facts())))
      return all
    },
    hold(at: number) {
      told({ type: 'signal', signal: { source: 'vendor', phase: 'held', sure: true, at: at * 1000 } }, at)
      return fired(engine.tick(at * 1000, facts()))
    },
  }
}
const play = (given: Partial<CallFacts> = {}) => playing(sets.en, 'en', given)

bothLanguages('%s', (language, set) => {
  it('holds every belief', () => {
    const ids = new Set<string>(set.rules.map((rule) => rule.id))
    for (const rules of Object.values(BELIEFS)) for (const id of rules) expect(ids).toContain(id)
  })
  it('fits a glance', () => {
    for (const rule of set.rules) expect(`${rule.id} ${rule.say}`.length - rule.id.length - 1).toBeLessThanOrEqual(60)
  })
  it('has a path for every reason, with offers only where the reason is ours to mend', () => {
    expect(set.savePaths.map((path) => path.reason).sort()).toEqual([...REASONS].sort())
    for (const { reason, offers } of set.savePaths)
      if (releaseOf(reason)) expect(offers.every((o) => o.kind === 'leave-well' || o.kind === 'refer')).toBe(true)
  })
  it('guards by the law: every release, no reason that is not ours', () => {
    const [guard] = set.guards
    expect(guard?.releases).toEqual([...RELEASES])
    expect(guard?.reasons.every(mayBeRemoved)).toBe(true)
  })
  it('makes or asks for no offer once the caller is released', () => {
    for (const release of RELEASES) {
      const call = playing(set, language, { release, transferred: false })
      const after = [
        ...call.act(1, { act: 'leaving' }),
        ...call.act(2, { act: 'reason', reason: 'price' }),
        ...call.act(3, { act: 'reflection' }),
        ...call.act(4, { act: 'confirms' }),
        ...call.until(60),
        ...call.act(61, { act: 'offer', dearer: 'not-dearer' }),
        ...call.act(62, { act: 'offer', dearer: 'not-dearer' }),
        ...call.act(63, { act: 'agent-goodbye' }),
      ]
      const asking = /offer|why|closing|open-question|reflect|confirm|question/
      expect(after.filter((id) => asking.test(id))).toEqual([])
    }
  })
})

it('is the same set in both languages', () => {
  const skeleton = (c: Condition): unknown =>
    JSON.parse(JSON.stringify(c, (key, value) => (key === 'said' ? (value as string[]).length > 0 : value)))
  expect(sets.es.rules.map(({ id, when, priority, expires }) => [id, skeleton(when), priority, expires])).toEqual(
    sets.en.rules.map(({ id, when, priority, expires }) => [id, skeleton(when), priority, expires]),
  )
})

describe('said', () => {
  it.each<[string, Speaker, string, string]>([
    ['name-their-years', 'caller', "I've been with you for, um, twelve years", 'llevo ya quince años con ustedes'],
    ['let-them-finish', 'caller', "please, let me finish, I haven't finished", 'déjeme terminar, por favor'],
    ['let-them-finish', 'agent', 'sorry, if I could just stop you there', 'perdone que le interrumpa'],
    [
      'help-them-help-themselves',
      'caller',
      'do I need to ring you every month for this',
      'cada vez que llamo tengo que esperar',
    ],
    [
      'elsewhere-if-better',
      'agent',
      "I'm afraid we don't offer that in your area",
      'lo siento, no ofrecemos ese servicio',
    ],
    ['today-and-tomorrow', 'caller', "we're having a baby in June", 'en junio nos mudamos'],
  ])('%s by the %s: %s', (rule, speaker, english, spanish) => {
    expect(playing(sets.en, 'en').say(70, speaker, english)).toContain(rule)
    expect(playing(sets.es, 'es').say(70, speaker, spanish)).toContain(rule)
  })
  it.each<[Speaker, string, string]>([
    ['caller', 'my bill was twelve pounds more this month', 'la factura subió doce euros este mes'],
    ['caller', "we're not moving house or anything", 'no nos mudamos ni nada'],
    ['agent', 'let me look that up for you', 'déjeme que lo mire'],
    ['caller', 'could you tell me my balance', 'me puede decir el saldo'],
  ])('nothing on the %s: %s', (speaker, english, spanish) => {
    expect(playing(sets.en, 'en').say(70, speaker, english)).toEqual([])
    expect(playing(sets.es, 'es').say(70, speaker, spanish)).toEqual([])
  })
})

describe('in the course of a call', () => {
  it('asks why when nobody does, and only then', () => {
    const silent = play()
    silent.act(1, { act: 'leaving' })
    expect(silent.until(20)).toEqual(['open-question-first'])
    const asked = play()
    asked.act(1, { act: 'leaving' })
    asked.act(5, { act: 'asks-why' })
    expect(asked.until(60)).toEqual([])
  })
  it('from reason to said back, confirmed, offered', () => {
    const call = play()
    call.act(1, { act: 'leaving' })
    call.act(3, { act: 'asks-why' })
    call.act(10, { act: 'reason', reason: 'moving-in-area' })
    expect(call.until(25)).toEqual(['reflect-back'])
    call.act(26, { act: 'reflection' })
    expect(call.until(40)).toEqual(['confirm'])
    expect(call.act(41, { act: 'confirms' })).toEqual(['honest-offer-moving-in-area'])
  })
  it('after the reason, asks what they want to get done', () => {
    const call = play()
    call.act(1, { act: 'complaint' })
    expect(call.until(40)).toEqual(['reflect-the-trouble', 'the-tough-question'])
  })
  it('a wrong reflection is heard again', () => {
    const call = play()
    call.act(1, { act: 'leaving' })
    call.act(2, { act: 'reflection' })
    expect(call.act(4, { act: 'denies' })).toContain('hear-it-again')
  })
  it('offers: not before the reason, never dearer, once', () => {
    const call = play()
    call.act(1, { act: 'leaving' })
    expect(call.act(3, { act: 'offer', dearer: 'dearer' })).toEqual(['ask-before-you-offer', 'never-dearer'])
    expect(call.act(5, { act: 'offer', dearer: 'not-dearer' })).toEqual(['one-offer'])
  })
  it.each([
    ['just-cancel', 'just-do-it'],
    ['insisted', 'just-do-it'],
    ['declined', 'the-no-is-heard'],
    ['vulnerable', 'gently'],
    ['duplicate', 'leave-well'],
    ['fraud', 'secure-first'],
  ] as const)('%s: %s', (release, rule) => {
    const call = play()
    call.act(1, { act: 'leaving' })
    expect(call.act(2, { act: 'release', release })).toEqual([rule])
    expect(call.until(120)).toEqual([])
  })
  it.each([
    ['bereavement', 'gently'],
    ['job-loss', 'gently'],
    ['declined-to-say', 'just-do-it'],
    ['business-closed', 'leave-well'],
    ['fraud', 'secure-first'],
  ] as const)('%s as the reason: %s, and no thanks for good cheer', (reason, rule) => {
    const call = play()
    call.act(1, { act: 'leaving' })
    expect(call.act(2, { act: 'reason', reason })).toEqual([rule])
    call.act(20, { act: 'satisfied' })
    expect(call.until(60)).toEqual(rule === 'gently' ? [] : ['thank-the-satisfied'])
  })
  it('closing too early, step by step', () => {
    const call = play()
    call.act(1, { act: 'leaving' })
    expect(call.act(2, { act: 'anything-else' })).toContain('closing-before-why')
    call.act(35, { act: 'reason', reason: 'price' })
    expect(call.act(36, { act: 'agent-goodbye' })).toContain('closing-before-said-back')
    call.act(55, { act: 'reflection' })
    expect(call.act(56, { act: 'agent-goodbye' })).toContain('closing-before-settled')
    call.act(57, { act: 'confirms' })
    expect(call.act(95, { act: 'agent-goodbye' })).not.toContain('closing-before-settled')
  })
  it('closing too early says nothing to a caller who stays or only asks', () => {
    const call = play()
    expect(call.act(2, { act: 'anything-else' })).toEqual([])
    expect(call.act(3, { act: 'agent-goodbye' })).toEqual([])
  })
  it('no dead end, and the whole way', () => {
    const call = play()
    expect(call.act(1, { act: 'dead-end' })).toEqual(['no-dead-end'])
    call.act(2, { act: 'promise' })
    expect(call.until(30)).toEqual(['the-whole-way'])
    call.act(31, { act: 'complaint' })
    expect(call.act(32, { act: 'agent-goodbye' })).toEqual(['the-whole-way-before-goodbye'])
  })
  it('thanks', () => {
    const call = play()
    expect(call.act(1, { act: 'waited' })).toEqual(['thank-the-waiting'])
    call.act(2, { act: 'satisfied' })
    expect(call.until(20)).toEqual(['thank-the-satisfied'])
    expect(call.act(70, { act: 'caller-thanks' })).toEqual(['check-in-when-all-is-well'])
  })
  it('what the phone and the record know', () => {
    expect(play({ waited: 150 }).until(2)).toEqual([])
    const waited = play({ waited: 150 })
    waited.start()
    expect(waited.until(5)).toEqual(['thank-the-waiting'])
    const moved = play({ transferred: true, known: { 'open-issue': { from: 'record', since: 0 } } })
    moved.start()
    expect(moved.until(5)).toEqual(['say-what-was-carried', 'begin-with-the-open-issue'])
    const told = play({ transferred: true })
    told.say(1, 'agent', 'hello, I can see you were charged twice')
    expect(told.until(5)).toEqual([])
    const held = play()
    held.hold(10)
    expect(held.until(80)).toEqual(['back-from-hold'])
  })
  it('a known fact is not asked for, an apology not made', () => {
    const call = play({ known: { account: { from: 'vendor', since: 0 } } })
    expect(call.act(1, { act: 'asks-identity', field: 'account' })).toEqual(['never-ask-twice'])
    expect(call.act(20, { act: 'asks-identity', field: 'email' })).toEqual([])
    expect(call.act(30, { act: 'apology', for: 'their-choice' })).toEqual(['no-sorry-for-their-choice'])
  })
})
