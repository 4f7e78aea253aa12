import * as handOver from './en/hand-over'
import * as handOverEs from './es/hand-over'
import { spoken } from './language'

export const TAKE = spoken({ en: handOver.TAKE, es: handOverEs.TAKE })
export const PRACTICE = spoken({ en: handOver.PRACTICE, es: handOverEs.PRACTICE })
export const HAND_OVER = spoken({ en: handOver.HAND_OVER, es: handOverEs.HAND_OVER })
