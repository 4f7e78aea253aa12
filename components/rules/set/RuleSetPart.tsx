import { useEffect, useMemo } from 'preact/hooks'
import type { Backtest } from '../../../utils/core/backtest'
import type { OpenRuleModel } from '../../../utils/view/rules/edit/open-rule'
import { setPartsModel } from '../../../utils/view/rules/edit/set-parts'
import type { HealthModel } from '../../../utils/view/rules/health'
import { lintWith } from '../../../utils/view/rules/lint'
import type { RuleListModel } from '../../../utils/view/rules/rule-list'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { Banner } from '../../parts/Banner'
import { LintList } from '../edit/LintList'
import { RuleEditor } from '../edit/RuleEditor'
import { SetParts } from '../parts/SetParts'
import { DraftBar } from './DraftBar'
import { ImportResult } from './ImportResult'
import { RuleList } from './RuleList'
import { SetHead } from './SetHead'
import { Versions } from './Versions'

export interface RuleSetPartProps {
  rules: RulesModel
  open: OpenRuleModel
  list: RuleListModel
  health: HealthModel
  /** The rules on past calls, once they were counted. */
  counted?: Backtest
}

/** The set that is live, what would become of it, and every rule as a sentence; or one of them, being written. */
export function RuleSetPart({ rules, open, list, health, counted }: RuleSetPartProps) {
  useUndoKeys(rules)
  const parts = useMemo(() => setPartsModel(rules), [rules])
  if (open.id.value !== undefined)
    return (
      <div class="rule-set">
        <RuleEditor model={open} rules={rules}>
          {open.rule.value && <LintList linted={lintWith(open.rule.value, rules.shown.value, counted)} />}
        </RuleEditor>
        <DraftBar rules={rules} />
      </div>
    )
  return (
    <div class="rule-set">
      <SetHead rules={rules} />
      {rules.troubles.value.map(({ sentence }) => (
        <Banner key={sentence} tone="note">
          {sentence}
        </Banner>
      ))}
      {rules.refused.value && <Banner tone="note">{rules.refused.value}</Banner>}
      <ImportResult rules={rules} />
      <DraftBar rules={rules} />
      <RuleList rules={rules} open={open} list={list} health={health} counted={counted} />
      <SetParts model={parts} />
      <Versions rules={rules} />
    </div>
  )
}

/** Ctrl+Z and Ctrl+Y take the draft back and forth, in its fields as well: they show the draft and nothing of their own. */
function useUndoKeys({ undo, redo }: RulesModel) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const way = undoKey(event)
      if (way === 'neither' || (event.target instanceof Element && event.target.closest('[data-own-text]'))) return
      event.preventDefault()
      if (way === 'undo') undo()
      else redo()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}

function undoKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | 'neither' {
  if (!ctrlKey && !metaKey) return 'neither'
  if (key === 'y' || (key.toLowerCase() === 'z' && shiftKey)) return 'redo'
  return key === 'z' ? 'undo' : 'neither'
}
