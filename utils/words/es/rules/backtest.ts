import type * as en from '../../en/rules/backtest'
import { many } from '../many'

export const BACKTEST: typeof en.BACKTEST = {
  title: 'Con llamadas pasadas',
  what: 'Todas las llamadas guardadas en este navegador, una vez con el conjunto en uso y otra con el borrador: antes de que llegue a nadie. Se ejecuta al lado de esta página; puede seguir escribiendo.',
  noDraft: 'No hay nada pendiente de publicar: se cuenta el conjunto en uso, para que vea cómo van sus reglas.',
  run: 'Probar con llamadas pasadas',
  again: 'Probar otra vez',
  cancel: 'Detener',
  cancelled: 'Detenida. No se ha contado nada.',
  failed: (sentence) => `La prueba no se ha podido terminar: ${sentence}`,
  running: (done, of) => `${done} de ${many(of, { one: '# llamada', other: '# llamadas' })}`,
  outdated: 'Las reglas han cambiado desde que se contó esto.',
  none: 'Todavía no se guarda ninguna llamada en este navegador, y no hay ninguna escrita en el idioma de estas reglas.',
  scripted: (calls) =>
    `Todavía no se guarda ninguna llamada en este navegador. Estas son ${many(calls, { one: '# llamada escrita', other: '# llamadas escritas' })} mientras se hacía Earshot: enseñan qué oyen las reglas, no con qué frecuencia se lo dirán a usted.`,
  rests: (withWords, calls, days) =>
    `Se apoya en ${many(withWords, { one: '# llamada', other: '# llamadas' })} con palabras${
      withWords < calls
        ? `; de otras ${calls - withWords} solo se guarda lo que se entendió, así que en ellas no se pueden oír frases`
        : ''
    }. ${days}.`,
  days: (first, last) => (first === last ? first : `De ${first} a ${last}`),
  before: 'En uso',
  after: 'Borrador',
  cues: 'Avisos por llamada',
  pauses: 'Pausas al colgar',
  changed: 'Llamadas en las que el agente vería otra cosa',
  rules: 'Regla por regla',
  onlyChanged: 'Solo lo que difiere del conjunto en uso',
  rule: 'Regla',
  calls: 'Llamadas, borrador',
  wasCalls: 'Llamadas, en uso',
  fired: 'Saltó',
  shown: 'Se mostró',
  together: 'Junto con',
  marks: 'Los agentes dijeron, en esos momentos',
  which: 'Qué llamadas',
  noMarks: '–',
  ofCalls: (n) => `en ${n}`,
  openCall: (n) => `llamada ${n}`,
  andMore: (n) => `y ${n} más`,
  never: 'nunca',
  mark: { helped: 'ayudó', wrong: 'erróneo', late: 'tarde' },
  link: 'Probarlo antes con llamadas pasadas',
}
