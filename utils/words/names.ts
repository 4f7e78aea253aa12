import * as names from './en/names'
import * as namesEs from './es/names'
import { spoken } from './language'

export const REASON = spoken({ en: names.REASON, es: namesEs.REASON })
export const OUTCOME = spoken({ en: names.OUTCOME, es: namesEs.OUTCOME })
export const FLAG = spoken({ en: names.FLAG, es: namesEs.FLAG })
export const RELEASE = spoken({ en: names.RELEASE, es: namesEs.RELEASE })
export const OVERRIDE = spoken({ en: names.OVERRIDE, es: namesEs.OVERRIDE })
export const CHOICE = spoken({ en: names.CHOICE, es: namesEs.CHOICE })
export const STEP = spoken({ en: names.STEP, es: namesEs.STEP })
export const EVIDENCE = spoken({ en: names.EVIDENCE, es: namesEs.EVIDENCE })
export const PHASE = spoken({ en: names.PHASE, es: namesEs.PHASE })
export const MARK = spoken({ en: names.MARK, es: namesEs.MARK })
export const ACT = spoken({ en: names.ACT, es: namesEs.ACT })
export const SPEAKER = spoken({ en: names.SPEAKER, es: namesEs.SPEAKER })
export const FATE = spoken({ en: names.FATE, es: namesEs.FATE })
export const SOURCE = spoken({ en: names.SOURCE, es: namesEs.SOURCE })
export const fieldName = spoken({ en: names.fieldName, es: namesEs.fieldName })
