import * as gate from './en/gate'
import * as gateEs from './es/gate'
import { spoken } from './language'

export const GATE = spoken({ en: gate.GATE, es: gateEs.GATE })
