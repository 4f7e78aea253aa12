import type * as en from '../../en/rules/trial'

export const TRIAL: typeof en.TRIAL = {
  title: 'Probar',
  what: 'Escriba o pegue una conversación, o elija una. Cada turno pasa por la misma escucha, las mismas reglas y la misma salvaguarda que una llamada real; no se guarda nada de ella.',
  type: 'La conversación',
  help: 'Cliente: … · Agente: … · (12 s) de silencio · (colgar) · (espera) · (vuelve) · (quiere la baja). Una línea sin nombre es de la otra persona.',
  take: 'O elegir una',
  scripts: 'Llamadas escritas',
  calls: 'Llamadas pasadas con palabras',
  ownText: 'Lo que se escriba aquí',
  turns: 'Turno por turno',
  back: 'Atrás',
  next: 'Siguiente',
  of: (n, all) => `${n} de ${all}`,
  keys: 'Las flechas arriba y abajo avanzan paso a paso.',
  both: 'Se marca lo que difiere del conjunto en uso. A la izquierda el borrador, a la derecha lo que está en uso.',
  draft: 'Borrador',
  live: 'En uso',
  now: 'Este conjunto',
  sees: 'El agente ve',
  seesNothing: 'Ningún aviso',
  because: (words) => `por “${words}”`,
  guard: 'Si se cuelga ahora',
  pauses: (open) => `habría una pausa: todavía no se ha oído ${open}`,
  passes: (why) => `se cuelga sin más: ${why}`,
  paused: (open) => `hubo una pausa: todavía no se ha oído ${open}`,
  fired: 'Reglas que saltaron',
  firedNone: 'Ninguna',
  firedBehind: 'detrás de un aviso más urgente',
  heard: 'Se entiende',
  heardNone: 'Nada en particular',
  leaving: 'Quiere darse de baja',
  reason: 'Motivo',
  steps: 'Oído hasta ahora',
  stepsNone: 'ningún paso todavía',
  silence: (seconds) => `${seconds} s después: pasó el tiempo`,
  hangUp: 'cuelga',
  noWords: '(las palabras ya no se conservan)',
  differs: 'difiere',
  wentAway: 'Se va un aviso',
  first: `Agente: Buenos días, ¿en qué le puedo ayudar?
Cliente: Hola, quiero dar de baja el internet de casa, por favor.
Agente: De acuerdo, un momento.
(10 s)
Agente: Pues ya está hecho. Adiós.
(colgar)
Agente: Perdone, ¿me permite preguntarle por qué lo ha decidido?
Cliente: Es que se ha puesto demasiado caro para mí.
Agente: Entonces el precio ya no compensa lo que usted recibe, ¿es así?
Cliente: Sí, exacto.
(colgar)`,
}

export const OPEN_STEP: typeof en.OPEN_STEP = {
  why: 'el porqué',
  'said-back': 'que se repita lo dicho',
  settled: 'que quede resuelto',
}
