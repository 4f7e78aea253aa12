import type { Said } from '../../../view/rules/sites'
import type * as en from '../../en/rules/sites'
import { many } from '../many'

export const SITES: typeof en.SITES = {
  part: 'Sitios',
  looking: 'Buscando…',
  noAnswer:
    'El servicio interno de Earshot no ha respondido, así que no se puede mostrar lo que se sabe de los sitios. Mientras tanto, la salvaguarda lo deja pasar todo.',
  taught: 'Enseñado señalando',
  taughtWhat:
    'Lo que los agentes señalaron desde el botón de Earshot o respondieron después de una llamada. En la siguiente llamada se busca cada cosa en su sitio: aquí consta si se encontró.',
  nothingTaught:
    'En este navegador todavía no se ha enseñado nada. Para empezar, abra el botón de Earshot en la página de su teléfono o de su CRM.',
  from: {
    pointing: 'señalado aquí',
    'after-a-call': 'respondido después de una llamada',
    colleague: 'de un compañero',
  },
  forget: (name, host) => `Olvidar: ${name} en ${host}`,
  save: 'Guardar para un compañero',
  saveOf: (host) => `Guardar ${host} para un compañero`,
  takeIn: 'Importar el archivo de un compañero',
  shipped: 'Incluidos en Earshot',
  shippedWhat:
    'Cualquier otra página se lee solo por sus palabras. Lo que procede de documentación no se ha comprobado nunca con una página real: pruébelo en una llamada y enseñe lo que falte. De los archivos incluidos no se cuenta nada; solo lo enseñado dice cuándo se encontró por última vez.',
  product: 'Producto',
  basis: 'Cómo se sabe',
  hosts: 'Dónde',
  bases: {
    'verified on a live page': 'comprobado en una página real',
    'from documentation': 'de documentación',
    taught: 'enseñado',
  },
  selfHosted: 'lo aloja cada empresa: se reconoce por sus páginas',
  use: (product) => `Usar lo que se sabe de ${product}`,
  limits: 'Dónde funciona Earshot',
}

export function sitesSaid(said: Said): string {
  switch (said.is) {
    case 'forgotten':
      return 'Olvidado. A partir de la próxima llamada ya no se busca.'
    case 'taken-in':
      return `Importado: ${many(said.count, { one: '# dato', other: '# datos' })}.`
    case 'switched':
      return `${said.product} queda ${said.to === 'on' ? 'activado' : 'desactivado'} a partir de la próxima llamada.`
    case 'refused':
      return said.sentence
  }
}
