import type { Lexicon } from '../lexicon'

const UNITS =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const HUNDREDS =
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'

const VERB_FORMS = {
  querer: 'quiero quiere quieres queremos quieren queria queriamos quisiera quisieramos quise',
  poder: 'puedo puede puedes podemos pueden podria podriamos pudo pude',
  tener: 'tengo tiene tienes tenemos tienen tenia tuve tuvo tendria',
  ir: 'voy va vas vamos van iba fui fue',
  ser: 'soy es eres somos son era',
  estar: 'estoy esta estas estamos estan estaba estuve',
  haber: 'he ha has hemos han habia hay',
  hacer: 'hago hace haces hacemos hacen hice hizo hecho',
  decir: 'digo dice dices decimos dicen dije dijo dicho diga digame dime',
  dar: 'doy da das damos dan di dio dado darme darnos deme denme dame darle darles dando',
  pedir: 'pido pide piden pedi pidio',
  sentir: 'siento siente sentimos sienten',
  seguir: 'sigo sigue siguen',
  perder: 'pierdo pierde perdi perdio',
  morir: 'murio muerto fallecio fallecido fallecida fallecer',
  mudar: 'mudo muda mudamos',
}

const CLITIC = /(?<=(?:ar|er|ir|ando|iendo))(?:se|me|te|nos|os|le|les)?(?:lo|la|los|las|me|nos|se|le|les)$/
const ENDING =
  /(?:ariamos|eriamos|iriamos|aremos|eremos|iremos|abamos|ieron|iendo|yendo|arian|erian|irian|ando|aria|eria|iria|aron|aran|eran|iran|ados|adas|idos|idas|amos|emos|imos|aban|ado|ada|ido|ida|aba|are|ere|ire|ara|era|ira|ian|ar|er|ir|as|es|os|an|en|ia|io|a|e|o)$/

export const spanish: Lexicon = {
  language: 'es',
  spaced: true,
  fillers: 'eh ehh em emm mm mmm hmm ah ahh uh um ay pues'.split(' '),
  variants: {
    del: 'de el',
    al: 'a el',
    pa: 'para',
    okey: 'vale',
    ok: 'vale',
    okay: 'vale',
    ustedes: 'usted',
    ud: 'usted',
    uds: 'usted',
    xq: 'porque',
    '%': 'por ciento',
  },
  bare: {},
  clitics: {},
  verbalS: [],
  numbers: Object.fromEntries([
    ...UNITS.map((w, i) => [w, i]),
    ...TENS.map((w, i) => [w, 30 + 10 * i]),
    ...HUNDREDS.split(' ').map((w, i) => [w, 100 + 100 * i]),
    ['un', 1],
    ['una', 1],
    ['veintiun', 21],
    ['cien', 100],
  ]),
  scales: { mil: 1000, millon: 1_000_000, millones: 1_000_000 },
  ordinals: { primero: 1, primer: 1 },
  joins: ['y'],
  zeros: [],
  separators: ['y', 'luego', 'despues', 'guion', 'espacio', 'coma', 'barra', 'vale'],
  times: { doble: 2, triple: 3 },
  currencies: {
    '€': '€',
    euro: '€',
    euros: '€',
    $: '$',
    dolar: '$',
    dolares: '$',
    peso: '$',
    pesos: '$',
    '£': '£',
    libras: '£',
    centimos: 'c',
    centavos: 'c',
  },
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  days: 'lunes martes miercoles jueves viernes sabado domingo hoy mañana ayer'.split(' '),
  ofs: ['de'],
  decimal: ',',
  forms: Object.fromEntries(
    Object.entries(VERB_FORMS).flatMap(([base, forms]) => forms.split(' ').map((f) => [f, base])),
  ),
  stem(word) {
    const bare = word.length > 5 ? word.replace(CLITIC, '') : word
    if (bare.length < 4) return bare
    const stem = bare.replace(ENDING, '')
    return stem.length >= 3 ? stem : bare.replace(/(?:[aeo]s?)$/, '')
  },
  lists: {
    negation: ['no', 'nunca', 'jamas', 'sin', 'ni', 'tampoco', 'en vez de', 'en lugar de'],
    leave: [
      'cancel*',
      'anular',
      'cerrar',
      'cierren',
      'rescindir',
      'terminar',
      'darme de baja',
      'dar de baja',
      'den de baja',
      'deme de baja',
      'borrarme',
    ],
    service: [
      'cuenta',
      'plan',
      'contrato',
      'suscripcion',
      'servicio',
      'linea',
      'poliza',
      'seguro',
      'internet',
      'fibra',
      'abono',
      'paquete',
      'tarifa',
      'membresia',
    ],
  },
}
