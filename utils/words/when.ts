import * as when from './en/when'
import * as whenEs from './es/when'
import { spoken } from './language'

export const WHEN = spoken({ en: when.WHEN, es: whenEs.WHEN })
