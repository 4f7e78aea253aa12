import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallState, ControlDescription } from '../../../utils/page/controls/description'
import { PLAIN_LOOK } from '../../../utils/page/controls/description'
import { createJudge } from '../../../utils/page/controls/judge'
import { CALL_WORDS } from '../../../utils/page/controls/words'
import { control, RED, ROUND_RED } from './control'

const judge = createJudge(CALL_WORDS)

const kind = (said: Partial<ControlDescription>, state: CallState = 'active') => judge(control(said), state).kind
const verdict = (said: Partial<ControlDescription>, state: CallState = 'active') => {
  const { kind, sure } = judge(control(said), state)
  return `${kind} ${sure}`
}

describe('one sign names a hang-up, two make it sure', () => {
  test.each<[string, Partial<ControlDescription>]>([
    ['name', { name: 'Hang up' }],
    ['identifier', { id: 'btn_hangup' }],
    ['icon', { icon: 'call_end' }],
    ['icon path alone', { tag: 'svg', paths: ['12916031'] }],
    ['caption beside an unnamed image', { tag: 'img', caption: 'Auflegen' }],
    ['bare round red button among call controls', { look: ROUND_RED, near: ['Mute', 'Hold', 'Keypad'] }],
    ['weak word and red', { name: 'End', look: RED }],
    ['outgoing call: cancel and a handset', { name: 'Cancel', icon: 'fa fa-phone' }],
  ])('%s', (_, said) => expect(verdict(said)).toBe('hang-up unsure'))

  test.each<[string, Partial<ControlDescription>]>([
    ['name and icon', { name: 'End call', icon: 'PhoneOff' }],
    ['name and look', { name: 'Raccrocher', look: RED }],
    ['name and place', { name: 'Colgar', near: ['Silenciar', 'Transferir'] }],
    ['name and identifier', { name: 'Hangup', id: 'hangup' }],
    ['handset turned and red', { icon: 'fa fa-phone', look: { red: true, round: true, turned: true } }],
    ['weak word, handset and red', { name: 'Cancel', icon: 'fa fa-phone', look: RED }],
    ['taught', { name: 'Foo', known: 'hang-up' }],
  ])('%s', (_, said) => expect(verdict(said)).toBe('hang-up sure'))

  test.each<[string, Partial<ControlDescription>]>([
    ['red alone', { look: ROUND_RED }],
    ['"Cancel" in red', { name: 'Cancel', look: RED }],
    ['a handset alone', { icon: 'phone' }],
    ['"End"', { name: 'End' }],
    ['a cross', { icon: 'fa fa-times', look: RED }],
  ])('not enough: %s', (_, said) => expect(kind(said)).toBe('none'))
})

describe('the state decides', () => {
  test('the same "Hangup" declines while it rings', () => {
    expect(kind({ name: 'Hangup' }, 'ringing')).toBe('decline')
    expect(kind({ icon: 'phone-slash', look: RED }, 'ringing')).toBe('decline')
  })
  test('a second call is declined in the middle of one', () => {
    expect(kind({ name: 'Reject call', icon: 'PhoneOff', look: RED })).toBe('decline')
  })
  test('without a call a hang-up is never sure, and a button that does both calls', () => {
    expect(verdict({ name: 'End call', icon: 'PhoneOff' }, 'idle')).toBe('hang-up unsure')
    expect(verdict({ name: 'End call', icon: 'PhoneOff' }, 'ended')).toBe('hang-up unsure')
    expect(kind({ name: 'Dial / Hang up' }, 'idle')).toBe('dial')
    expect(kind({ name: 'Dial / Hang up' })).toBe('hang-up')
  })
  test('"Call" with a handset dials, answers a ringing call, ends one when it has turned red', () => {
    const call = { name: 'Call', icon: 'fa fa-phone' }
    expect(kind(call, 'idle')).toBe('dial')
    expect(kind(call, 'ringing')).toBe('answer')
    expect(kind({ ...call, look: RED })).toBe('hang-up')
  })
  test('a taught hang-up declines while it rings', () => {
    expect(verdict({ known: 'hang-up' }, 'ringing')).toBe('decline sure')
    expect(verdict({ known: 'hang-up' }, 'ended')).toBe('hang-up unsure')
  })
  test('"Accept" is an answer only while it rings', () => {
    expect(kind({ name: 'Accept' }, 'ringing')).toBe('answer')
    expect(kind({ name: 'Accept' })).toBe('none')
    expect(kind({ name: 'Accept cookies' }, 'ringing')).toBe('none')
  })
})

describe('the same words, another thing', () => {
  test.each<[string, Partial<ControlDescription>]>([
    ['End chat', { name: 'End chat', look: RED, icon: 'x' }],
    ['End session', { name: 'End session', look: RED }],
    ['end date', { name: 'End date' }],
    ['Call end time', { name: 'Call end time' }],
    ['disposition', { name: 'Call dropped', role: 'radio' }],
    ['past calls', { name: 'Llamadas finalizadas' }],
    ['recording', { name: 'Stop call recording', look: RED }],
    ['transport', { name: 'Disconnect', look: RED }],
    ['log out', { name: 'Sign out', icon: 'fa fa-power-off', look: RED }],
    ['subscription', { name: 'Cancel subscription', look: RED }],
    ['deal', { name: 'Close deal' }],
    ['wallet', { name: '切断', context: 'ウォレット wallet' }],
    ['roll-call', { name: 'Encerrar chamada', id: 'finishCall', context: 'chamada de alunos' }],
    ['flow editor', { name: 'Hangup', icon: 'PhoneOff', context: 'IVR flow editor' }],
    ['game', { name: 'Положить трубку', context: 'quiz' }],
    ['mute', { name: 'Mute', icon: 'microphone-slash', look: RED }],
    ['microphone, turned off', { name: 'Mikrofonu kapat' }],
    ['transfer', { name: 'End call and transfer', icon: 'PhoneOff' }],
    ['a participant', { name: 'Hang up participant', icon: 'PhoneOff' }],
    ['the conference', { name: 'End conference call', icon: 'fa fa-phone' }],
    ['another extension', { title: 'Hangup', class: 'panel-ext-action' }],
    ["the caller's leg", { name: 'Hangup caller' }],
    ['do not disturb', { name: 'Do not disturb', icon: 'phone-slash' }],
    ['power off a camera', { name: 'Desligar', context: 'câmera' }],
    ['layout classes', { name: 'Save', class: 'justify-end call-row text-end', look: RED }],
    ['a row', { tag: 'tr', name: 'End call' }],
    ['a sentence', { name: 'You can end the call at any time by pressing the button below' }],
  ])('%s', (_, said) => expect(kind(said)).not.toBe('hang-up'))
})

/** As the products' own language files word them. */
const HANG_UP: Record<string, string> = {
  en: 'Hang up',
  de: 'Gespräch beenden',
  fr: "Mettre fin à l'appel",
  es: 'Colgar',
  pt: 'Desligar chamada',
  it: 'Riaggancia',
  nl: 'Ophangen',
  sv: 'Lägg på',
  da: 'Læg på',
  nb: 'Legg på',
  fi: 'Lopeta puhelu',
  et: 'Lõpeta kõne',
  lv: 'Beigt zvanu',
  lt: 'Baigti skambutį',
  pl: 'Rozłącz połączenie',
  cs: 'Zavěsit',
  sk: 'Ukončiť hovor',
  sl: 'Končaj klic',
  hr: 'Prekini poziv',
  sr: 'Заврши позив',
  ru: 'Положить трубку',
  uk: 'Завершити дзвінок',
  bg: 'Прекрати разговора',
  ro: 'Încheie apelul',
  hu: 'Hívás befejezése',
  tr: 'Görüşmeyi bitir',
  el: 'Τερματισμός κλήσης',
  ar: 'إنهاء المكالمة',
  he: 'ניתוק שיחה',
  fa: 'پایان تماس',
  hi: 'कॉल समाप्त करें',
  th: 'วางสาย',
  vi: 'Kết thúc cuộc gọi',
  id: 'Akhiri panggilan',
  ms: 'Tamatkan panggilan',
  zh: '挂断电话',
  'zh-Hant': '結束通話',
  ja: '電話を切る',
  ko: '통화 종료',
  ca: 'Penja',
}
const ANSWER: Record<string, string> = {
  en: 'Pick up',
  de: 'Anruf annehmen',
  fr: 'Décrocher',
  es: 'Contestar',
  pt: 'Atender',
  it: 'Rispondi',
  nl: 'Opnemen',
  sv: 'Svara',
  da: 'Besvar',
  fi: 'Vastaa',
  pl: 'Odbierz',
  cs: 'Přijmout hovor',
  hr: 'Odgovori',
  ru: 'Ответить',
  uk: 'Відповісти',
  ro: 'Răspunde',
  hu: 'Hívás fogadása',
  tr: 'Yanıtla',
  el: 'Απάντηση',
  ar: 'الرد',
  he: 'ענה',
  th: 'รับสาย',
  vi: 'Trả lời',
  id: 'Jawab',
  zh: '接听',
  ja: '応答',
  ko: '전화 받기',
}
const DECLINE: Record<string, string> = {
  en: 'Decline',
  de: 'Ablehnen',
  fr: 'Refuser',
  es: 'Rechazar',
  pt: 'Recusar',
  it: 'Rifiuta',
  nl: 'Weigeren',
  sv: 'Avvisa',
  da: 'Afvis',
  fi: 'Hylkää',
  pl: 'Odrzuć',
  cs: 'Odmítnout',
  hr: 'Odbij',
  ru: 'Отклонить',
  uk: 'Відхилити',
  ro: 'Respinge',
  hu: 'Elutasítás',
  tr: 'Reddet',
  el: 'Απόρριψη',
  ar: 'رفض',
  he: 'דחה',
  hi: 'अस्वीकार करें',
  th: 'ปฏิเสธ',
  vi: 'Từ chối',
  id: 'Tolak',
  zh: '拒绝',
  ja: '拒否',
  ko: '거절',
}

describe('in many languages', () => {
  test.each(Object.entries(HANG_UP))('hang-up, %s: %s', (_, name) => {
    expect(kind({ name })).toBe('hang-up')
    expect(kind({ name: name.toUpperCase() })).toBe('hang-up')
  })
  test.each(Object.entries(ANSWER))('answer, %s: %s', (_, name) => expect(kind({ name }, 'ringing')).toBe('answer'))
  test.each(Object.entries(DECLINE))('decline, %s: %s', (_, name) => expect(kind({ name }, 'ringing')).toBe('decline'))
  test.each<[string, string]>([
    ['hold', 'Halten'],
    ['hold', 'Mettre en attente'],
    ['hold', 'Poner en espera'],
    ['hold', '保留'],
    ['resume', 'Take off hold'],
    ['resume', 'Fortsetzen'],
    ['resume', '恢复通话'],
    ['mute', 'Stummschalten'],
    ['mute', 'Выключить микрофон'],
    ['mute', 'ミュート'],
    ['transfer', 'Weiterleiten'],
    ['transfer', 'Doorverbinden'],
    ['transfer', '転送'],
    ['resume', 'Cancel transfer'],
  ])('%s: %s', (want, name) => expect(kind({ name })).toBe(want))
})

describe('always', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('End call', 'Hang up', 'hold', 'красный'),
  )
  const described = fc.record({
    name: text,
    title: text,
    text,
    tag: text,
    role: text,
    id: text,
    class: text,
    data: fc.array(text, { maxLength: 3 }),
    icon: text,
    paths: fc.array(text, { maxLength: 3 }),
    look: fc.constantFrom(PLAIN_LOOK, RED, ROUND_RED),
    caption: text,
    context: text,
    near: fc.array(text, { maxLength: 3 }),
  })
  test('gives a word on anything, and no sure hang-up but on an active call', () => {
    fc.assert(
      fc.property(described, fc.constantFrom<CallState>('idle', 'ringing', 'active', 'ended'), (said, state) => {
        const { kind, sure, why } = judge(said, state)
        expect(why.length).toBeGreaterThan(0)
        if (kind === 'hang-up' && state !== 'active') expect(sure).toBe('unsure')
      }),
    )
  })
  test('in well under a millisecond', () => {
    const busy = control({
      name: 'End call',
      title: 'Hang up',
      class: 'btn btn-danger rounded-full',
      near: Array(12).fill('Mute'),
      look: RED,
    })
    judge(busy, 'active')
    const begun = performance.now()
    for (let i = 0; i < 200; i++) judge(busy, 'active')
    expect((performance.now() - begun) / 200).toBeLessThan(1)
  })
})
