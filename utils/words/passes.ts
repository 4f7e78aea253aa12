import * as en from './en/passes'
import * as es from './es/passes'
import { spoken } from './language'

export const PASSES = spoken({ en: en.PASSES, es: es.PASSES })
