import type * as en from '../../en/rules/settings'
import { many } from '../many'

export const QUEUES: typeof en.QUEUES = {
  name: 'Otra salvaguarda para una cola',
  hint: 'Una cola por línea, con el nombre que le da su teléfono: “Reclamaciones: off”. off = apagada, remind = recordar, pause = pausar. Las colas que no se nombran aquí siguen lo elegido arriba. Una cola que el teléfono no comunica no coincide nunca.',
}

export const KEEPING: typeof en.KEEPING = {
  title: 'Guardar las palabras de las llamadas',
  on: (days) =>
    `Las palabras se guardan ${many(days, { one: '# día', other: '# días' })}, con los datos tachados, en este navegador. Con ellas se pueden probar reglas, y un responsable puede leer por qué se señaló una llamada.`,
  off: 'No se guardan palabras de las llamadas sin señalar. Los avisos funcionan igual; apenas se pueden probar reglas con llamadas pasadas.',
  consentTitle: 'Antes de guardar palabras',
  consent: [
    'Tanto quien llama como quien atiende tienen que saberlo, como lo pida la ley que les corresponda: una locución al principio de la llamada, una línea en el contrato de trabajo, el acuerdo del comité de empresa.',
    'Se guardan las palabras, con los datos tachados, nunca el sonido; solo en este navegador; con ellas no se clasifica a nadie.',
    'Los nombres de otras personas no se pueden encontrar con seguridad y pueden quedar en las palabras.',
    'Se puede desactivar en cualquier momento. Lo guardado desaparece en el siguiente borrado diario.',
  ],
  agree: 'Lo saben: guardar las palabras 7 días',
  not: 'Dejarlo desactivado',
}

export const PREVIEW: typeof en.PREVIEW = {
  title: 'Qué queda de lo que se dice',
  what: 'Escriba o pegue una frase. Debajo aparece lo que se guardaría de ella. Nada de lo que escriba aquí se guarda.',
  label: 'Una frase',
  example: 'Mi tarjeta es 4929 1234 5678 9123 y mi correo es ana@example.com.',
  left: 'Se guarda de ella',
}

export const STORED: typeof en.STORED = {
  title: 'Qué se guarda en este navegador',
  count: 'Contarlo',
  counting: 'Contando…',
  what: 'Qué',
  many: 'Cuántos',
  bytes: 'Aprox.',
  total: (used) => `Todo Earshot junto, según lo cuenta el navegador: ${used}.`,
  names: {
    chunks: 'Llamadas en curso o sin cerrar',
    bodies: 'Llamadas: lo que ocurrió en ellas y sus palabras',
    summaries: 'Llamadas, para las listas',
    signs: 'Señales para buscar por palabras',
    people: 'Personas a las que llamar',
    papers: 'Notas, marcas y sugerencias',
    counts: 'Contadores',
    ruleSets: 'Versiones de las reglas',
    setAside: 'Entradas dañadas, apartadas',
    erased: 'Quienes pidieron que se los olvidara, como huellas cifradas',
    deletions: 'El registro de borrados',
    singles: 'Ajustes, el borrador, lo aprendido de los sitios',
  },
}
