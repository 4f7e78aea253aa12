import type { CallerField, KnownField } from '../../core/caller-field'
import type * as en from '../en/names'

export const REASON: typeof en.REASON = {
  price: 'Precio',
  'not-using': 'No lo usa',
  technical: 'Problema técnico',
  'service-experience': 'Cómo lo hemos atendido',
  competitor: 'Otra oferta',
  misselling: 'No es lo que se le vendió',
  'moving-in-area': 'Se muda cerca',
  'moving-away': 'Se muda lejos',
  bereavement: 'Un fallecimiento',
  illness: 'Enfermedad',
  'job-loss': 'Ha perdido el empleo',
  'business-closed': 'Cierre del negocio',
  duplicate: 'Lo tiene duplicado',
  fraud: 'Fraude',
  'withdrawal-right': 'Derecho de desistimiento',
  'declined-to-say': 'Prefiere no decirlo',
  unknown: 'No se oyó ningún motivo',
}

export const OUTCOME: typeof en.OUTCOME = {
  stayed: 'Se queda',
  'left-well': 'Se fue bien',
  'call-back': 'Volver a llamar',
  referred: 'Derivado a otro lugar',
  'not-a-cancellation': 'No era una baja',
  unknown: 'Resultado sin anotar',
}

export const FLAG: typeof en.FLAG = {
  'ended-early': 'Terminó antes de que se escuchara',
  'kept-on-the-line': 'Se insistió después de decidir',
  'asked-again': 'Se volvió a pedir lo que ya se sabía',
  'apology-for-choice': 'Disculpas por una decisión suya',
  'early-or-dearer-offer': 'Oferta prematura o más cara',
  'dead-end': 'Callejón sin salida',
  promise: 'Se hizo una promesa',
  dissatisfied: 'Claramente descontento',
  satisfied: 'Claramente contento',
  'waited-thanked': 'Esperó y se le agradeció',
  'waited-not-thanked': 'Esperó y no se le agradeció',
  'listened-well': 'Se escuchó bien',
  'agent-moment': 'Marca del propio agente',
  rule: 'Una regla de aviso',
}

export const RELEASE: typeof en.RELEASE = {
  'just-cancel': 'dijo “solo quiero la baja”',
  declined: 'rechazó la oferta',
  insisted: 'insistió después de preguntarle por qué',
  vulnerable: 'un momento difícil de su vida',
  'moving-away': 'se muda adonde no damos servicio',
  'closed-business': 'cerró su negocio',
  duplicate: 'lo tiene duplicado',
  fraud: 'fraude',
  withdrawal: 'ejerció su derecho de desistimiento',
  abuse: 'insultos o amenazas',
  emergency: 'una emergencia',
  transfer: 'se transfirió la llamada',
  'caller-hung-up': 'el cliente colgó',
  'caller-closed': 'el cliente dio el asunto por cerrado',
  'agent-said-so': 'lo dijo el agente',
}

export const OVERRIDE: typeof en.OVERRIDE = {
  'caller-decided': 'el cliente lo tenía decidido',
  'heard-it-already': 'ya se había oído',
  'not-a-cancellation': 'no era una baja',
  'call-dropped': 'se cortó la llamada',
  other: 'otro motivo',
}

export const CHOICE: typeof en.CHOICE = {
  back: 'el agente volvió a la llamada',
  'end-now': 'el agente eligió “Terminar ya”',
  'pressed-again': 'el agente volvió a pulsar colgar',
  expired: 'se acabó el tiempo',
  'not-painted': 'la ficha no se pudo mostrar',
  'call-over': 'la llamada ya había terminado',
}

export const STEP: typeof en.STEP = {
  why: 'Preguntó por qué, o se lo dijeron',
  listen: 'Dejó terminar de hablar',
  'said-back': 'Repitió lo dicho',
  settled: 'Lo dejó resuelto',
  thank: 'Dio las gracias',
  'close-well': 'Se despidió bien',
}

export const EVIDENCE: typeof en.EVIDENCE = {
  'agent-words': 'en palabras del agente',
  'caller-words': 'en palabras del cliente',
  tick: 'marcado por el agente',
}

export const PHASE: typeof en.PHASE = {
  ringing: 'Sonó el teléfono',
  connected: 'Empezó la llamada',
  held: 'Puesta en espera',
  resumed: 'Vuelta de la espera',
  transferring: 'Empieza la transferencia',
  transferred: 'Transferida',
  ended: 'Terminó la llamada',
  wrapup: 'Empezó el cierre',
}

export const MARK: typeof en.MARK = {
  leaving: 'Agente: quiere darse de baja',
  'not-leaving': 'Agente: no es una baja',
  'just-cancel': 'Agente: solo quiere la baja',
  'listen-to-this': 'Agente: escuche esto',
  'need-help': 'Agente: necesito ayuda',
  'this-worked': 'Agente: esto funcionó',
  verified: 'Agente: cliente verificado',
}

export const ACT: typeof en.ACT = {
  leaving: 'quiere darse de baja',
  staying: 'se queda',
  reason: 'dice por qué',
  release: 'algo que lo deja libre',
  confirms: 'dice que sí, que es eso',
  denies: 'dice que no es eso',
  decided: 'lo tiene decidido',
  'caller-thanks': 'da las gracias',
  satisfied: 'está contento',
  complaint: 'no está contento',
  waited: 'esperó mucho',
  accepts: 'acepta',
  'caller-goodbye': 'se despide',
  'asks-identity': 'pregunta quién es',
  'asks-why': 'pregunta por qué',
  'open-question': 'hace una pregunta abierta',
  reflection: 'repite lo dicho',
  'asks-confirmation': 'pregunta si es así',
  apology: 'pide disculpas',
  offer: 'hace una oferta',
  'dead-end': 'lo despacha sin respuesta',
  promise: 'hace una promesa',
  'next-step': 'dice el paso siguiente',
  'agent-thanks': 'da las gracias',
  'thanks-for-waiting': 'agradece la espera',
  'anything-else': 'pregunta si algo más',
  'agent-goodbye': 'se despide',
}

export const SPEAKER: typeof en.SPEAKER = { caller: 'Cliente', agent: 'Agente', unknown: 'Alguien' }

export const FATE: typeof en.FATE = {
  helped: 'ayudó',
  wrong: 'marcado como erróneo',
  late: 'marcado como tardío',
  shown: 'mostrado',
  withdrawn: 'retirado',
  over: 'hecho, o ya no hacía falta',
  expired: 'pasó su momento',
}

export const SOURCE: typeof en.SOURCE = {
  vendor: 'el sistema telefónico',
  'ringing-panel': 'el panel de llamada entrante',
  record: 'la ficha en pantalla',
  typed: 'lo que escribió el agente',
  spoken: 'lo que se dijo',
  handover: 'un traspaso',
  agent: 'el agente',
}

const FIELD: Record<KnownField, string> = {
  name: 'nombre',
  phone: 'teléfono',
  account: 'número de cuenta',
  email: 'correo electrónico',
  postcode: 'código postal',
  address: 'dirección',
  birthdate: 'fecha de nacimiento',
  company: 'empresa',
  plan: 'plan',
  tenure: 'antigüedad',
  'open-issue': 'incidencia abierta',
  'last-contact': 'último contacto',
  topic: 'tema',
  waited: 'espera',
}
const known: Readonly<Record<string, string | undefined>> = FIELD
export const fieldName = (field: CallerField): string => known[field] ?? field.replace(/^x-/, '').replaceAll('-', ' ')
