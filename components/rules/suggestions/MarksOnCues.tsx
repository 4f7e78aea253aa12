import type { RulesModel } from '../../../utils/view/rules/rules'
import type { SuggestionsModel } from '../../../utils/view/rules/suggestions/suggestions'
import { SUGGESTIONS } from '../../../utils/words/rules'
import { titleOf } from './title-of'

/** What was said of each rule's cues, with the words on which it was wrong. */
export function MarksOnCues({ model, rules }: { model: SuggestionsModel; rules: RulesModel }) {
  const { title, none, columns, examples } = SUGGESTIONS.marks
  const marks = model.marks.value
  return (
    <section>
      <h2>{title}</h2>
      {marks.length === 0 && <p class="soft">{none}</p>}
      {marks.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {marks.map(({ rule, wrong, helped, late }) => (
              <tr key={rule}>
                <th scope="row">
                  <a href={`#rules/${rule}`}>{titleOf(rule, rules)}</a>
                  {wrong.length > 0 && (
                    <details>
                      <summary>{examples}</summary>
                      <ul>
                        {wrong.slice(0, MOST).map(({ id, words, comment }) => (
                          <li key={id}>
                            {words ? `“${words}”` : SUGGESTIONS.misheard.noWords} {comment}
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </th>
                <td>{wrong.length}</td>
                <td>{helped}</td>
                <td>{late}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** More examples of one rule say nothing new. */
const MOST = 10
