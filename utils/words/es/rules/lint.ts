import type { Finding } from '../../../view/rules/lint'
import type * as en from '../../en/rules/lint'
import { many } from '../many'

const percent = (share: number) =>
  new Intl.NumberFormat('es', { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 }).format(share)

export const LINT: typeof en.LINT = {
  title: 'Merece otra mirada',
  nothing: 'No se ve nada desaconsejable en esta regla.',
  rests: (calls, of) =>
    `Salta en ${calls} de ${many(of, { one: '# llamada pasada', other: '# llamadas pasadas' })}${of > 0 ? ` (${percent(calls / of)})` : ''}.`,
  notCounted: 'Pruébela con llamadas pasadas y aquí aparecerán sus números.',
  phrases: (of) => `Sus frases, en ${many(of, { one: '# llamada pasada', other: '# llamadas pasadas' })} con palabras`,
  heard: (calls, alone) => (calls === 0 ? 'no se oyó nunca' : `se oyó en ${calls}, y sola en ${alone}`),
  more: (n) => many(n, { one: '# cosa merece otra mirada', other: '# cosas merecen otra mirada' }),
}

export function findingSentence(finding: Finding): string {
  switch (finding.is) {
    case 'one-word':
      return `“${finding.phrase}” es una sola palabra: salta dondequiera que aparezca. Añada lo que la acompaña: “hablar ~3 responsable”.`
    case 'unnatural':
      return `“${finding.word}” en “${finding.phrase}” se escribe, pero no se dice. ¿Qué dicen los clientes en su lugar?`
    case 'long-phrase':
      return `“${finding.phrase}” es más larga de lo que nadie repite igual. Deje las palabras que importan, con huecos entre ellas.`
    case 'twice':
      return `“${finding.phrase}” la oye también “${finding.rule.title}”: solo se muestra la más urgente de las dos.`
    case 'swallowed':
      return `“${finding.phrase}” no añade nada: siempre que se dice, ya se oye “${finding.by}”.`
    case 'thin-why':
      return 'El porqué todavía no dice nada. ¿Qué gana el cliente con ello?'
    case 'too-often':
      return `Salta en el ${percent(finding.share)} de las llamadas con palabras. Más del 3 % suele ser ruido: diga también cuándo no vale.`
    case 'never':
      return 'No salta en ninguna llamada pasada. ¿Son estas las palabras que usa la gente?'
    case 'shadowed':
      return `Salta ${finding.fired} veces y se muestra ${finding.shown}: la tapan avisos más urgentes.`
  }
}
