import type { Tongue } from '../sayings'
import { agent } from './agent'
import { caller } from './caller'
import { closing } from './closing'
import { identity } from './identity'
import { leaving } from './leaving'
import { listening } from './listening'
import { lists } from './lists'
import { reasons } from './reasons'
import { releases } from './releases'

export const english: Tongue = {
  lists,
  caller: [...leaving, ...reasons, ...releases, ...caller],
  agent: [...identity, ...listening, ...agent, ...closing],
  polite:
    'please oh well so and okay all right now then just the a sir mam madam miss love dear mate hi hello hey thank you thanks kindly actually alright yes sorry ha but also or because'.split(
      ' ',
    ),
}
