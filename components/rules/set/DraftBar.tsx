import { useState } from 'preact/hooks'
import { hashOf } from '../../../utils/view/rules/route'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { ruleFault } from '../../../utils/words/rule-faults'
import { BACKTEST, PARTS, RULES, STAGED } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { diffLines } from '../diff-lines'

const SHARES = [5, 10, 25, 50]

/** What is about to change, in plain words; nothing acts before it is published. */
export function DraftBar({ rules }: { rules: RulesModel }) {
  const [note, setNote] = useState('')
  const [share, setShare] = useState('')
  if (!rules.draft.value) return null
  async function publish() {
    await rules.publish(note, share === '' ? undefined : Number(share))
    setNote('')
    setShare('')
  }
  return (
    <section class="draft" aria-label={RULES.draft.title}>
      <div>
        <h3>{RULES.draft.title}</h3>
        <ul>
          {diffLines(rules.diff.value).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {rules.draft.value.guards.length === 0 && (
          <p class="no-guards" role="note">
            {PARTS.noGuards}
          </p>
        )}
        {rules.faults.value.length > 0 && (
          <div role="alert">
            <p>{RULES.draft.mend}</p>
            <ul>
              {rules.faults.value.map((fault) => (
                <li key={`${fault.place} ${ruleFault(fault)}`}>
                  <FaultPlace rules={rules} place={fault.place} /> {ruleFault(fault)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p class="draft-effect">
          {RULES.draft.noEffect} <a href="#past">{BACKTEST.link}</a>
        </p>
      </div>
      <div class="draft-acts">
        <Field id="draft-note" label={RULES.draft.note}>
          <input
            id="draft-note"
            class="input"
            data-own-text
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </Field>
        <Field id="draft-share" label={STAGED.whom}>
          <select
            id="draft-share"
            class="input"
            value={share}
            onChange={({ currentTarget }) => setShare(currentTarget.value)}
          >
            <option value="">{STAGED.everybody}</option>
            {SHARES.map((percent) => (
              <option key={percent} value={percent}>
                {STAGED.share(percent)}
              </option>
            ))}
          </select>
        </Field>
        <Button tone="primary" onPress={publish}>
          {RULES.draft.publish}
        </Button>
        <Button onPress={rules.discard}>{RULES.draft.discard}</Button>
      </div>
    </section>
  )
}

/** A fault in a rule leads to the rule. */
function FaultPlace({ rules, place }: { rules: RulesModel; place: string }) {
  const index = /^rules\[(\d+)\]/.exec(place)?.[1]
  const rule = index === undefined ? undefined : rules.shown.value.rules[Number(index)]
  return rule ? <a href={hashOf(rule.id)}>{rule.title || rule.id}</a> : <code>{place}</code>
}
