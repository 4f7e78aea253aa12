import type { Tongue } from '../sayings'
import { agent } from './agent'
import { caller } from './caller'
import { closing } from './closing'
import { ending } from './ending'
import { givingBack } from './giving-back'
import { identity } from './identity'
import { leaving } from './leaving'
import { listening } from './listening'
import { lists } from './lists'
import { reasons } from './reasons'
import { releases } from './releases'
import { stories } from './stories'

export const english: Tongue = {
  lists,
  caller: [...leaving, ...reasons, ...releases, ...caller, ...stories],
  agent: [...identity, ...listening, ...givingBack, ...agent, ...closing, ...ending],
  polite:
    'please oh well so and okay all right now then just the a sir mam madam miss love dear mate hi hello hey thank you thanks kindly actually alright yes sorry ha but also or because'.split(
      ' ',
    ),
  small:
    'i you he she it we they me him her us them my your his its our their mine yours is am are was were be been being do does did done doing have has had having will would can could should may might must shall not no yes and or but so because if then than that this these those there here what how why who when where which a an the of to in on at for with about from by as up out off into over all any some more most other just like know mean think thing really well okay right oh sort kind lot bit get got go going come went say said see way time very too also even still now want need make one much little maybe actually guess probably something anything everything good great sure wonderful excellent perfect fantastic awesome absolutely exactly alright course fine cool nice definitely welcome thank thanks problem fair understand interest appreciate hear heard talk tell told call help wow gosh fun sorry laughs laughter chuckles chuckling crosstalk inaudible unintelligible today sound seem look hello hey'.split(
      ' ',
    ),
}
