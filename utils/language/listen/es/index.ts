import type { Tongue } from '../sayings'
import { agent } from './agent'
import { caller } from './caller'
import { lists } from './lists'

export const spanish: Tongue = {
  lists,
  caller,
  agent,
  polite:
    'por favor pues bueno y vale entonces hola buenas buenos dias tardes si ah mire oiga es que de acuerdo gracias el la de su'.split(
      ' ',
    ),
}
