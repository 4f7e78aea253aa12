import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { OpenRuleModel } from '../../../utils/view/rules/edit/open-rule'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { EDIT } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { EditingContext } from './editing'
import { RawEdit } from './RawEdit'
import { SentenceForm } from './SentenceForm'
import { ToMend } from './ToMend'

export interface RuleEditorProps {
  model: OpenRuleModel
  rules: RulesModel
  /** What stands beside the sentence: how the rule does, and a place to try it. */
  children?: ComponentChildren
}

/** One rule being written: as a sentence or as JSON, what is not right said at its place. */
export function RuleEditor({ model, rules, children }: RuleEditorProps) {
  const [as, setAs] = useState<'sentence' | 'json'>('sentence')
  const rule = model.rule.value
  if (!rule)
    return (
      <div class="rule-editor">
        <p>{EDIT.gone}</p>
        <Button onPress={model.close}>{EDIT.back}</Button>
      </div>
    )
  const faults = model.typed.value?.faults.length ? model.typed.value.faults : model.faults.value

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') model.close()
    else if ((event.ctrlKey || event.metaKey) && event.key === 'j') setAs(as === 'json' ? 'sentence' : 'json')
    else return
    event.preventDefault()
  }
  return (
    <section class="rule-editor" aria-label={EDIT.editRule(rule.title)} onKeyDown={onKeyDown}>
      <div class="editor-head">
        <Button tone="ghost" onPress={model.close}>
          ← {EDIT.back}
        </Button>
        <h2>{rule.title || EDIT.untitled}</h2>
        <div class="set-acts">
          <Button onPress={rules.undo} disabled={!rules.canUndo.value}>
            {EDIT.undo}
          </Button>
          <Button onPress={rules.redo} disabled={!rules.canRedo.value}>
            {EDIT.redo}
          </Button>
          <Button pressed={as === 'json'} onPress={() => setAs(as === 'json' ? 'sentence' : 'json')}>
            {EDIT.raw}
          </Button>
          <Button onPress={() => model.duplicate(rule.id, EDIT.copyOf(rule.title))}>{EDIT.duplicate}</Button>
          <Button onPress={model.remove}>{EDIT.remove}</Button>
        </div>
      </div>
      <ToMend faults={faults} />
      <EditingContext.Provider value={{ faults, lists: model.lists.value }}>
        <div class="editor-columns">
          {as === 'json' ? <RawEdit model={model} /> : <SentenceForm model={model} rule={rule} />}
          <aside class="beside" aria-label={EDIT.reads}>
            <h3>{EDIT.reads}</h3>
            <p>{model.sentence.value}</p>
            {children}
            <p>
              <a href="#try">{EDIT.tryIt}</a>
            </p>
            <p class="soft keys">{EDIT.keys}</p>
          </aside>
        </div>
      </EditingContext.Provider>
    </section>
  )
}
