import type { RuleFault, RulesModel } from '../../../utils/view/rules/rules'
import { ruleFault } from '../../../utils/words/rule-faults'
import { RULES } from '../../../utils/words/rules'
import { Banner } from '../../parts/Banner'

/** What became of a file: taken, or every fault with its place. Always a sentence. */
export function ImportResult({ rules }: { rules: RulesModel }) {
  const state = rules.imported.value
  const { file } = RULES
  switch (state.is) {
    case 'nothing':
      return null
    case 'too-large':
      return <Banner tone="note">{file.tooLarge(state.name)}</Banner>
    case 'unreadable':
      return <Banner tone="note">{file.unreadable(state.name)}</Banner>
    case 'taken':
      return <Banner>{rules.draft.value ? file.taken(state.name) : file.same(state.name)}</Banner>
    case 'refused':
      return (
        <Banner tone="note">
          <p>{file.refused(state.name, state.faults.length)}</p>
          <Faults faults={state.faults} />
        </Banner>
      )
  }
}

const Faults = ({ faults }: { faults: readonly RuleFault[] }) => (
  <table class="table faults">
    <thead>
      <tr>
        <th scope="col">{RULES.file.place}</th>
        <th scope="col">{RULES.file.fault}</th>
      </tr>
    </thead>
    <tbody>
      {faults
        .map((fault) => ({ ...fault, sentence: ruleFault(fault) }))
        .map(({ place, sentence, phrase }) => (
          <tr key={`${place} ${sentence}`}>
            <th scope="row">
              <code>{place}</code>
            </th>
            <td>
              {sentence}
              {phrase && (
                <code class="fault-phrase">
                  {phrase.text.slice(0, phrase.from)}
                  <mark>{phrase.text.slice(phrase.from, phrase.to)}</mark>
                  {phrase.text.slice(phrase.to)}
                </code>
              )}
            </td>
          </tr>
        ))}
    </tbody>
  </table>
)
