import browser from 'webextension-polyfill'
import type { RuleSet } from '../../utils/core/rule'
import { ownFile } from '../../utils/store/own-file'
import { readRuleSet } from '../../utils/store/schema/rule-set'

/** The shipped set in the browser's language. Checked like any other: the file is tested, and a set that fails here would fail there. */
export async function builtInRules(): Promise<RuleSet> {
  const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en'
  const read = readRuleSet(await ownFile(`rules/just-listen.${language}.json`))
  if (read.is === 'refused') throw new Error(read.faults[0]?.place)
  return read.ruleSet
}
