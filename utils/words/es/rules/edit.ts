import type { ExplainedPart } from '../../../view/rules/edit/phrases'
import type * as en from '../../en/rules/edit'
import { many } from '../many'

export const EDIT: typeof en.EDIT = {
  edit: 'Editar',
  tryIt: 'Probarla en una conversación',
  editRule: (title) => `Editar “${title}”`,
  newRule: 'Regla nueva',
  untitled: 'Una regla nueva',
  copyOf: (title) => `${title} (copia)`,
  duplicate: 'Duplicar',
  remove: 'Quitar',
  back: 'Todas las reglas',
  undo: 'Deshacer',
  redo: 'Rehacer',
  keys: 'Teclas: Ctrl+Z deshacer, Ctrl+Y rehacer, Ctrl+J frase o JSON, Esc volver a todas las reglas.',
  gone: 'Esta regla ya no está en el conjunto.',
  sentence: 'Frase',
  raw: 'JSON',
  show: 'Escribirla como',
  reads: 'Se lee así',
  asWritten: 'La regla tal como está escrita',
  rawHint: 'Lo que es correcto pasa a la frase al momento. Lo que no lo es se queda aquí, con el lugar y la razón.',
  tidy: 'Volver a la regla como está',
  toMend: (n) =>
    many(n, {
      one: 'Una cosa por corregir antes de poder publicarla:',
      other: '# cosas por corregir antes de poder publicarla:',
    }),
  wholeRule: 'la regla',
  title: 'Nombre',
  titleHint: 'Para la lista y para quien la revise.',
  status: 'Estado',
  statuses: {
    draft: 'Borrador: no se escucha',
    active: 'Activa: se escucha al publicarla',
    retired: 'Retirada: solo como historia',
  },
  when: 'Cuando',
  whenHint: 'Lo que tiene que oírse o cumplirse antes de mostrar nada.',
  shows: 'Mostrar al agente',
  say: 'El aviso, en una línea',
  sayHint: (left) =>
    `Se lee de un vistazo, mientras el cliente habla. ${many(left, { one: 'Queda # letra', other: 'Quedan # letras' })}.`,
  slots: 'Con “usted pregunta quién es el cliente”, {field}, {from} y {since} dicen lo que se sabe.',
  why: 'Por qué, para el agente',
  whyHint: 'Qué gana el cliente con ello. Se muestra con cada aviso: nadie sigue lo que nadie explica.',
  howOften: 'Con qué frecuencia',
  mostPerCall: 'Como máximo',
  timesPerCall: 'veces por llamada',
  coolDown: 'no otra vez antes de',
  expires: 'El aviso sirve durante',
  seconds: 'segundos',
  howUrgent: 'Qué urgencia tiene',
  priority: 'Urgencia, de 0 a 1000',
  priorityHint: 'Se muestra un aviso a la vez: el más urgente ocupa el lugar.',
  levels: [
    { from: 800, name: 'hay que verlo' },
    { from: 600, name: 'importante' },
    { from: 400, name: 'normal' },
    { from: 0, name: 'bueno saberlo' },
  ],
  critical:
    'Puede mostrarse mientras habla el cliente, y por encima de los avisos que puede tener una llamada. Pocas reglas lo necesitan.',
  where: 'Dónde vale',
  queues: 'Colas',
  queuesHint: 'Por su nombre, separadas por comas. Vacío = todas las colas.',
  languages: 'Idiomas',
  languagesHint: (own) => `Códigos como en, es. Vacío = ${own}, el idioma del conjunto.`,
  flag: 'Llevar la llamada a la revisión del responsable',
  flagWhy: 'Por qué debería mirarla un responsable',
  flagGood: 'Es una buena señal',
  housekeeping: 'Se encuentra por',
  tags: 'Etiquetas',
  tagsHint: 'Separadas por comas.',
  owner: 'Quién responde de ella',
  removeThis: 'Quitar esta parte',
  part: (n) => `Parte ${n}`,
}

export const KIND: typeof en.KIND = {
  said: { name: 'alguien dice…', means: 'Palabras que usted escribe.' },
  heard: { name: 'se entiende que…', means: 'Con cualquier palabra: Earshot conoce cientos de maneras de decirlo.' },
  call: { name: 'en la llamada ocurre que…', means: 'Lo que se sabe de la llamada aparte de sus palabras.' },
  sequence: { name: 'primero esto, después aquello', means: 'En este orden, en unos segundos.' },
  missing: { name: 'después de esto, aquello NO sigue', means: 'Salta cuando se acaba el tiempo y no se ha oído.' },
  count: { name: 'lo mismo, varias veces', means: 'Cuenta cuántas veces se ha oído.' },
  not: { name: 'NO ocurre que…', means: 'Da la vuelta a lo que contiene.' },
  any: { name: 'una de estas', means: 'Basta con cualquiera de sus partes.' },
  all: { name: 'todas estas', means: 'Tienen que cumplirse todas sus partes.' },
}

export const SENTENCE: typeof en.SENTENCE = {
  kind: 'Qué clase de condición',
  by: { caller: 'el cliente dice', agent: 'el agente dice', anyone: 'alguien dice' },
  who: 'Quién',
  anyOf: 'algo de esto:',
  phrases: 'Frases',
  addPhrase: 'Añadir una frase y pulsar Intro',
  phraseHelp: '@lista · {money} importe · pala* empieza así · a|b una de las dos · ~3 palabras en medio · "tal cual"',
  removePhrase: (phrase) => `Quitar “${phrase}”`,
  changePhrase: (phrase) => `Cambiar “${phrase}”`,
  completions: 'Listas de palabras y clases de palabra',
  near: 'con',
  notNear: 'pero no con',
  inThe: 'en las',
  words: 'palabras',
  addNear: '+ con palabras cercanas',
  addNotNear: '+ pero no con…',
  where: { before: 'de antes', after: 'de después', around: 'de alrededor' },
  whereLabel: 'De qué lado',
  howFar: 'Cuántas palabras',
  final: 'solo en palabras terminadas',
  first: 'solo en los primeros',
  last: 'solo en los últimos',
  ofCall: 's de la llamada',
  untilNow: 's hasta ahora',
  addFirst: '+ solo al principio',
  addLast: '+ solo hace un momento',
  act: 'Qué se entiende',
  sure: 'solo cuando es seguro',
  about: 'de qué',
  anyReason: 'cualquier motivo',
  anyField: 'cualquier dato que se pida',
  known: 'y ya lo sabemos',
  firstThis: 'primero',
  thenThat: 'y después, en',
  afterThis: 'después de esto',
  notWithin: 'no ocurre en',
  secondsThat: 's que',
  times: 'veces',
  within: 'en',
  anyTime: 'en cualquier momento de la llamada',
  and: 'y',
  or: 'o',
  addAnd: '+ y…',
  addOr: '+ o…',
  addFact: '+ otro dato de la llamada',
  isSo: 'sí',
  isNotSo: 'no',
  or1: 'o',
  s: 's',
}

export const ACT_FOR: typeof en.ACT_FOR = {
  'our-fault': 'por un fallo nuestro',
  'their-choice': 'por una decisión que es suya',
  unclear: 'no está claro por qué',
}

export const ACT_DEARER: typeof en.ACT_DEARER = {
  dearer: 'más cara que hoy',
  'not-dearer': 'no más cara que hoy',
  unclear: 'no está claro si es más cara',
}

export const LEAVING: typeof en.LEAVING = { sure: 'seguro', maybe: 'quizá', no: 'no' }

export const FACT: typeof en.FACT = {
  leaving: 'el cliente quiere darse de baja:',
  reason: 'el motivo es',
  released: 'algo ha dejado libre al cliente:',
  stepOpen: 'todavía no se ha oído:',
  stepHeard: 'ya se ha oído:',
  queue: 'la cola es',
  transferred: 'nos han transferido la llamada:',
  knows: 'sabemos este dato:',
  verified: 'el cliente está verificado:',
  waited: 'el cliente esperó como mínimo',
  seconds: 'la llamada dura ya',
  onHold: 'el cliente está en espera:',
  heldFor: 'la espera dura ya',
  page: 'está abierta una página de baja',
}

const WORD_KIND: Readonly<Record<string, string>> = {
  number: 'un número',
  money: 'un importe',
  date: 'una fecha',
  phone: 'un número de teléfono',
}

type Lists = ReadonlyMap<string, readonly string[]>

export const explain = (parts: readonly ExplainedPart[], lists: Lists): string =>
  `Oye ${parts.map((part) => explainPart(part, lists)).join(', después ')}`

function explainPart(part: ExplainedPart, lists: Lists): string {
  switch (part.is) {
    case 'word':
      return `“${part.word}” en sus formas corrientes`
    case 'beginning':
      return `una palabra que empieza por “${part.word}”`
    case 'exactly':
      return `exactamente “${part.words}”`
    case 'gap':
      return `hasta ${many(part.upTo, { one: '# palabra cualquiera', other: '# palabras cualesquiera' })}`
    case 'kind':
      return WORD_KIND[part.kind] ?? listWords(part.kind, lists)
    case 'list':
      return listWords(part.name, lists)
    case 'one-of':
      return part.ways.map((way) => explainPart(way, lists)).join(' o ')
  }
}

const NAMED = 4

function listWords(name: string, lists: Lists): string {
  const words = lists.get(name)
  if (!words) return `la lista @${name}, que no existe`
  const more = words.length > NAMED ? `, … ${words.length} en total` : ''
  return `una de @${name} (${words.slice(0, NAMED).join(', ')}${more})`
}

export const OFFER: typeof en.OFFER = {
  'right-size': 'Un plan más pequeño',
  pause: 'Una pausa del servicio',
  fix: 'Arreglarlo',
  move: 'Trasladarlo',
  'correct-bill': 'Corregir la factura',
  match: 'Igualar un precio',
  refer: 'Derivar a otro lugar',
  'leave-well': 'Despedirse bien',
}
