import * as taught from './en/taught'
import * as taughtEs from './es/taught'
import { spoken } from './language'

export type { WantedName } from './en/taught'

export const WANTED = spoken({ en: taught.WANTED, es: taughtEs.WANTED })
export const TAUGHT = spoken({ en: taught.TAUGHT, es: taughtEs.TAUGHT })
