import type { Lexicon } from '../lexicon'

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const TEENS = `${UNITS} seventeen eighteen nineteen`.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const NEGATED = 'do does did is are was were have has had could would should'.split(' ')

const DONE =
  'be have do just not never go take leave cancel close stop end like rather love prefer want need get try call ring keep pay give think thought look come put see pass stick stay tell say send make move switch quit probably also only finish better appreciate'.split(
    ' ',
  )

const VERB_FORMS = {
  go: 'went goes gone',
  do: 'does did done',
  pay: 'paid',
  say: 'said',
  tell: 'told',
  buy: 'bought',
  keep: 'kept',
  get: 'got gotten getting',
  give: 'gave given',
  take: 'took taken',
  find: 'found',
  send: 'sent',
  think: 'thought',
  make: 'made',
  know: 'knew known',
  come: 'came',
  lose: 'lost',
  leave: 'leaving leaves',
  use: 'used uses using',
  cost: 'costs costing',
  quit: 'quitting quits',
  speak: 'spoke spoken',
  hear: 'heard',
  understand: 'understood',
  die: 'died dies dying',
}

/** Words that only look like a form of another one. */
const UNSTEMMED = new Set(
  'news willing evening during this always nothing something anything everything quite note plane care here made site ride same none done'.split(
    ' ',
  ),
)

export const english: Lexicon = {
  language: 'en',
  spaced: true,
  fillers: 'um umm uh uhh uhm er err erm ah ahh hm hmm mm mmm mhm huh'.split(' '),
  variants: {
    "can't": 'can not',
    cant: 'can not',
    cannot: 'can not',
    "won't": 'will not',
    wont: 'will not',
    "shan't": 'shall not',
    "ain't": 'is not',
    aint: 'is not',
    im: 'i am',
    ive: 'i have',
    youre: 'you are',
    youve: 'you have',
    theyre: 'they are',
    weve: 'we have',
    thats: 'that is',
    whats: 'what is',
    theres: 'there is',
    heres: 'here is',
    wheres: 'where is',
    whos: 'who is',
    its: 'it is',
    hes: 'he is',
    shes: 'she is',
    itll: 'it will',
    thatll: 'that will',
    youll: 'you will',
    theyll: 'they will',
    youd: 'you would',
    theyd: 'they would',
    "let's": 'let us',
    lets: 'let us',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    lemme: 'let me',
    gimme: 'give me',
    cos: 'because',
    cuz: 'because',
    "'cause": 'because',
    yeah: 'yes',
    yep: 'yes',
    yup: 'yes',
    nope: 'no',
    nah: 'no',
    ok: 'okay',
    ya: 'you',
    thankyou: 'thank you',
    pls: 'please',
    goodbye: 'bye',
    '%': 'percent',
    ...Object.fromEntries(NEGATED.flatMap((v) => [`${v}n't`, `${v}nt`].map((k) => [k, `${v} not`]))),
  },
  bare: {
    ill: { means: 'i will', before: DONE },
    well: { means: 'we will', before: ['be', 'have', 'need', 'leave', 'cancel', 'switch', 'stop', 'stay', 'not'] },
    id: { means: 'i would', before: DONE },
    wed: { means: 'we would', before: DONE },
    were: {
      means: 'we are',
      before: ['moving', 'leaving', 'going', 'closing', 'selling', 'switching', 'cancelling', 'off', 'set', 'only'],
    },
  },
  clitics: { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' },
  verbalS: 'it that there here what who where how when he she why'.split(' '),
  numbers: Object.fromEntries([...TEENS.map((w, i) => [w, i]), ...TENS.map((w, i) => [w, 20 + 10 * i])]),
  scales: { hundred: 100, thousand: 1000, grand: 1000, million: 1_000_000 },
  ordinals: Object.fromEntries([...ORDINALS.map((w, i) => [w, i + 1]), ['thirtieth', 30]]),
  joins: ['and'],
  zeros: ['oh', 'o', 'nought', 'naught'],
  separators: ['and', 'then', 'dash', 'hyphen', 'space', 'comma', 'slash', 'stroke', 'minus', 'so', 'okay'],
  times: { double: 2, triple: 3, treble: 3 },
  currencies: {
    '£': '£',
    pound: '£',
    pounds: '£',
    quid: '£',
    $: '$',
    dollar: '$',
    dollars: '$',
    bucks: '$',
    '€': '€',
    euro: '€',
    euros: '€',
    pence: 'p',
    cent: 'c',
    cents: 'c',
  },
  months: 'january february march april may june july august september october november december'.split(' '),
  days: 'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight'.split(' '),
  ofs: ['of'],
  decimal: '.',
  forms: Object.fromEntries(
    Object.entries(VERB_FORMS).flatMap(([base, forms]) => forms.split(' ').map((f) => [f, base])),
  ),
  stem(word) {
    if (word.length < 4 || UNSTEMMED.has(word)) return word
    let w = word
    if (/(?:ied|ies)$/.test(w)) w = w.length > 4 ? `${w.slice(0, -3)}y` : w.slice(0, -1)
    else if (/[^su i]s$/.test(w)) w = w.slice(0, -1)
    else if (/[aeiouy].*ing$/.test(w) && w.length > 5) w = w.slice(0, -3)
    else if (/[aeiouy].*[^e]ed$/.test(w) && w.length > 4) w = w.slice(0, -2)
    if (w.length > 3 && w.endsWith('e')) w = w.slice(0, -1)
    return w.replace(/([^aeiou])\1$/, '$1')
  },
  lists: {
    negation: ['not', 'never', 'no', 'without', 'nor', 'hardly', 'instead of', 'rather than'],
    leave: ['cancel*', 'close', 'end', 'stop', 'terminate', 'quit', 'leave', 'get rid of', 'get out of', 'opt out of'],
    service: [
      'account',
      'plan',
      'contract',
      'subscription',
      'service',
      'membership',
      'policy',
      'package',
      'line',
      'broadband',
      'internet',
      'insurance',
      'agreement',
      'bundle',
    ],
  },
}
