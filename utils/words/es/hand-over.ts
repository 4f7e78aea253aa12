import type * as en from '../en/hand-over'
import { many } from './many'

export const TAKE: typeof en.TAKE = {
  title: 'Importar un paquete',
  how: 'Un archivo que le ha dado alguien. Si se importa dos veces, cuenta una; no cambia nada de lo escrito aquí.',
  choose: 'Elegir un paquete',
  taking: (name) => `Importando ${name}`,
  progress: (done, of) => `${done} de ${many(of, { one: '# línea', other: '# líneas' })}`,
  stop: 'Detener',
  refused: (name) => `${name} no se importa.`,
  from: { agent: 'De un agente', lead: 'De un responsable', admin: 'De administración' },
  who: (from, name, when) => `${from}${name && `, ${name}`}, hecho ${when}`,
  lines: {
    taken: (n) => many(n, { one: '# llamada nueva', other: '# llamadas nuevas' }),
    fuller: (n) =>
      many(n, {
        one: '# llamada compartida con más detalle que antes',
        other: '# llamadas compartidas con más detalle que antes',
      }),
    known: (n) => many(n, { one: '# llamada que ya estaba aquí', other: '# llamadas que ya estaban aquí' }),
    erased: (n) =>
      many(n, {
        one: '# llamada no admitida: aquí se olvidó a su cliente',
        other: '# llamadas no admitidas: aquí se olvidó a sus clientes',
      }),
    forgotten: (n) =>
      many(n, {
        one: '# llamada olvidada, como pidió su cliente en aquel puesto',
        other: '# llamadas olvidadas, como pidieron sus clientes en aquel puesto',
      }),
    papers: (n) =>
      many(n, { one: '# revisión, respuesta o marca nueva', other: '# revisiones, respuestas y marcas nuevas' }),
    papersKnown: (n) => many(n, { one: '# nota que ya estaba aquí', other: '# notas que ya estaban aquí' }),
    nothing: 'No traía nada nuevo.',
  },
  faults: (n) => many(n, { one: '# cosa no se ha podido leer:', other: '# cosas no se han podido leer:' }),
  more: (n) => `y ${n} más`,
  rules: (title, version) => `Trae un conjunto de reglas: “${title}”, versión ${version}.`,
  rulesHow: 'Las llamadas en curso conservan las reglas con las que empezaron.',
  useRules: 'Usar estas reglas a partir de la próxima llamada',
  rulesInForce: 'Estas reglas rigen a partir de la próxima llamada.',
}

export const PRACTICE: typeof en.PRACTICE = {
  title: 'Buenas prácticas',
  none: 'Todavía no se ha compartido nada. Un responsable pregunta, el agente dice que sí, y llega a todos los puestos con su próximo paquete.',
  by: (name) => (name ? `Gracias a ${name}` : 'Gracias a un compañero'),
}

export const HAND_OVER: typeof en.HAND_OVER = {
  title: 'Intercambio',
  why: 'Mientras no haya un almacén de equipo, las personas se pasan archivos. Cada uno es para una persona y contiene lo suyo.',
  back: 'De vuelta a los agentes',
  backHow:
    'Las revisiones y los elogios que ha dado, las buenas prácticas y las respuestas a sugerencias. Los borradores se quedan con usted.',
  nobody: 'No hay nada que devolver. Abra una llamada que le haya dado un agente y diga qué salió bien en ella.',
  noName: 'Un agente sin nombre',
  states: (states) =>
    [
      states.given > 0 && `${states.given} sin leer`,
      states.seen > 0 && many(states.seen, { one: '# leída', other: '# leídas' }),
      states.answered > 0 && many(states.answered, { one: '# respondida', other: '# respondidas' }),
      states.closed > 0 && many(states.closed, { one: '# cerrada', other: '# cerradas' }),
    ]
      .filter(Boolean)
      .join(', '),
  pack: (name) => `Escribir el paquete para ${name}`,
  admin: 'Hacia administración',
  adminHow: (marks, suggestions) =>
    `${many(marks, { one: '# marca', other: '# marcas' })} sobre avisos y ${many(suggestions, { one: '# sugerencia', other: '# sugerencias' })} de agentes, cuántas veces se mostró cada regla y las buenas prácticas. Sin llamadas y sin más nombres que los de quienes quieren que se les reconozca.`,
  adminPack: 'Escribir el paquete para administración',
  saved: (name) => `Escrito: ${name}`,
}
