import type { Tongue } from '../sayings'
import { agent } from './agent'
import { caller } from './caller'
import { givingBack } from './giving-back'
import { lists } from './lists'

export const spanish: Tongue = {
  lists,
  caller,
  agent: [...agent, ...givingBack],
  polite:
    'por favor pues bueno y vale entonces hola buenas buenos dias tardes si ah mire oiga es que de acuerdo gracias el la de su'.split(
      ' ',
    ),
  small:
    'yo usted ella nosotros ellos ellas les los las una uno unos unas del que como cual cuando donde cuanto quien por para con sin sobre entre hasta desde pero porque entonces pues bueno vale muy mas menos tan tanto esto este esta estos estas eso ese esa esos esas aqui alli ahora luego hoy ser soy eres somos son fue era estoy estamos estan haber hay han hemos tener tengo tiene tenemos hacer hago hace hacen hecho poder puedo puede pueden querer quiero quiere decir digo dice dicho saber ver veo creo cosa algo nada todo toda todos todas otro otra bien mal claro verdad gracias favor perfecto acuerdo exacto exactamente nunca siempre tambien mucho mucha poco solo nos mis sus'.split(
      ' ',
    ),
}
