import * as backtest from './en/rules/backtest'
import * as edit from './en/rules/edit'
import * as lint from './en/rules/lint'
import * as page from './en/rules/page'
import * as parts from './en/rules/parts'
import * as rollout from './en/rules/rollout'
import * as rule from './en/rules/rule'
import * as settings from './en/rules/settings'
import * as sites from './en/rules/sites'
import * as suggestions from './en/rules/suggestions'
import * as trial from './en/rules/trial'
import * as backtestEs from './es/rules/backtest'
import * as editEs from './es/rules/edit'
import * as lintEs from './es/rules/lint'
import * as pageEs from './es/rules/page'
import * as partsEs from './es/rules/parts'
import * as rolloutEs from './es/rules/rollout'
import * as ruleEs from './es/rules/rule'
import * as settingsEs from './es/rules/settings'
import * as sitesEs from './es/rules/sites'
import * as suggestionsEs from './es/rules/suggestions'
import * as trialEs from './es/rules/trial'
import { spoken } from './language'

export const PAGE = spoken({ en: page.PAGE, es: pageEs.PAGE })
export const LAW = spoken({ en: page.LAW, es: pageEs.LAW })
export const SETTINGS = spoken({ en: page.SETTINGS, es: pageEs.SETTINGS })
export const faultSentence = spoken({ en: page.faultSentence, es: pageEs.faultSentence })
export const RULES = spoken({ en: page.RULES, es: pageEs.RULES })

export const BACKTEST = spoken({ en: backtest.BACKTEST, es: backtestEs.BACKTEST })

export const EDIT = spoken({ en: edit.EDIT, es: editEs.EDIT })
export const KIND = spoken({ en: edit.KIND, es: editEs.KIND })
export const SENTENCE = spoken({ en: edit.SENTENCE, es: editEs.SENTENCE })
export const ACT_FOR = spoken({ en: edit.ACT_FOR, es: editEs.ACT_FOR })
export const ACT_DEARER = spoken({ en: edit.ACT_DEARER, es: editEs.ACT_DEARER })
export const LEAVING = spoken({ en: edit.LEAVING, es: editEs.LEAVING })
export const FACT = spoken({ en: edit.FACT, es: editEs.FACT })
export const explain = spoken({ en: edit.explain, es: editEs.explain })
export const OFFER = spoken({ en: edit.OFFER, es: editEs.OFFER })

export const LINT = spoken({ en: lint.LINT, es: lintEs.LINT })
export const findingSentence = spoken({ en: lint.findingSentence, es: lintEs.findingSentence })

export const PARTS = spoken({ en: parts.PARTS, es: partsEs.PARTS })

export const POLICY = spoken({ en: rollout.POLICY, es: rolloutEs.POLICY })
export const FILES = spoken({ en: rollout.FILES, es: rolloutEs.FILES })
export const SCHEMA = spoken({ en: rollout.SCHEMA, es: rolloutEs.SCHEMA })
export const STAGED = spoken({ en: rollout.STAGED, es: rolloutEs.STAGED })
export const ADDRESS = spoken({ en: rollout.ADDRESS, es: rolloutEs.ADDRESS })
export const ROLES = spoken({ en: rollout.ROLES, es: rolloutEs.ROLES })
export const EVERYTHING = spoken({ en: rollout.EVERYTHING, es: rolloutEs.EVERYTHING })

export const RULE = spoken({ en: rule.RULE, es: ruleEs.RULE })

export const QUEUES = spoken({ en: settings.QUEUES, es: settingsEs.QUEUES })
export const KEEPING = spoken({ en: settings.KEEPING, es: settingsEs.KEEPING })
export const PREVIEW = spoken({ en: settings.PREVIEW, es: settingsEs.PREVIEW })
export const STORED = spoken({ en: settings.STORED, es: settingsEs.STORED })

export const SITES = spoken({ en: sites.SITES, es: sitesEs.SITES })
export const sitesSaid = spoken({ en: sites.sitesSaid, es: sitesEs.sitesSaid })

export const SUGGESTIONS = spoken({ en: suggestions.SUGGESTIONS, es: suggestionsEs.SUGGESTIONS })

export const TRIAL = spoken({ en: trial.TRIAL, es: trialEs.TRIAL })
export const OPEN_STEP = spoken({ en: trial.OPEN_STEP, es: trialEs.OPEN_STEP })
