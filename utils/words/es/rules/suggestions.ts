import type * as en from '../../en/rules/suggestions'
import { many } from '../many'

export const SUGGESTIONS: typeof en.SUGGESTIONS = {
  part: 'Sugerencias',
  credit: {
    workedAfter: (words) => `Funcionó después de: “${words}”.`,
    thanks: (name) => `Gracias a ${name}.`,
    asked: 'Lo pidió un agente.',
  },
  waiting: {
    title: 'Esperan respuesta',
    why: 'De quienes atienden las llamadas. Lo que usted decida vuelve a ellos con su próximo paquete.',
    none: 'No espera nada. Las fórmulas que funcionaron y las propuestas llegan aquí con los paquetes de agentes y responsables.',
  },
  is: { 'wording-worked': 'Esta fórmula funcionó', 'cue-proposed': 'Se propone un aviso' },
  by: (name) => (name ? `de ${name}` : 'sin nombre'),
  after: (words) => `después de “${words}”`,
  accept: 'Pasar al borrador',
  noted: 'Tomar nota',
  notTaken: 'No adoptar',
  answer: 'Unas palabras para acompañar, si quiere',
  keys: 'j y k recorren la lista, a pasa al borrador, n toma nota, x no adopta.',
  retire: {
    title: 'Propuestas para retirar',
    why: 'Más de una de cada tres marcas dice “erróneo”, y no es casualidad. Solo cuentan las marcas sobre la regla tal como está ahora.',
    none: (calls) =>
      `Ninguna regla destaca como errónea en ${many(calls, { one: '# llamada contada', other: '# llamadas contadas' })}. Menos de diez marcas sobre una regla no dicen nada.`,
    evidence: (wrong, marks, shown, atLeast) =>
      `${wrong} de ${marks} marcas dicen “erróneo”; se mostró ${many(shown, { one: '# vez', other: '# veces' })}. Con seguridad, en más del ${Math.floor(atLeast * 100)} % de los momentos marcados.`,
    off: 'Desactivarla en el borrador',
    text: 'Se desactiva en la próxima versión, gracias a sus marcas.',
  },
  marks: {
    title: 'Marcas sobre los avisos',
    none: 'Todavía no hay marcas. Los agentes dicen de un aviso si ayudó, si era erróneo o si llegó tarde.',
    columns: ['Regla', 'Erróneo', 'Ayudó', 'Tarde'],
    examples: 'Dónde era erróneo',
    open: 'Abrir la regla',
  },
  misheard: {
    title: 'Mal oído',
    why: 'Para quien cuida las listas de palabras. Cada marca actuó al momento en su llamada y no cambió nada más.',
    is: { 'not-leaving': 'Se tomó por un deseo de baja', missed: 'Un deseo de baja que nadie oyó' },
    none: 'No se ha marcado nada como mal oído.',
    noWords: 'sus palabras ya no se conservan',
  },
  packs: {
    title: 'Para todos los puestos',
    why: 'Las reglas vigentes, sus respuestas y las buenas prácticas del equipo, en un solo archivo para agentes y responsables.',
    write: 'Escribir el paquete',
    saved: (name) => `Escrito: ${name}`,
  },
}
