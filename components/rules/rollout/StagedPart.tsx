import type { GroupCounts } from '../../../utils/view/rules/rollout/groups'
import type { ReleaseModel } from '../../../utils/view/rules/rollout/release'
import type { RulesModel } from '../../../utils/view/rules/rules'
import { decimal } from '../../../utils/words/number'
import { STAGED } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'

/** Each group has so many calls before anything is said of the difference. */
const ENOUGH = 100

/** A version that a share of the agents tries: how it does beside the live one, and the way on or back. */
export function StagedPart({ rules, model }: { rules: RulesModel; model: ReleaseModel }) {
  const next = rules.next.value
  const groups = model.groups.value
  return (
    <section aria-labelledby="staged-title">
      <h2 id="staged-title">{STAGED.title}</h2>
      <p>{next ? STAGED.now(next.version, next.share) : STAGED.none}</p>
      {next && (
        <div class="rollout-acts">
          <Button onPress={() => rules.activate(next.version)}>{STAGED.forAll}</Button>
          <Button onPress={() => rules.activate(rules.active.value)}>{STAGED.back}</Button>
          <Button onPress={model.compare}>{STAGED.compare}</Button>
        </div>
      )}
      {groups && next && <Groups groups={groups} live={model.release.value.rules.version} />}
      <Button onPress={model.save}>{STAGED.file}</Button>
      <p class="soft">{STAGED.fileWhat}</p>
    </section>
  )
}

const Groups = ({ groups, live }: { groups: readonly GroupCounts[]; live: number }) => {
  const fewest = Math.min(...groups.map(({ calls }) => calls))
  return (
    <>
      <p class="soft">{STAGED.compared}</p>
      <table class="table">
        <thead>
          <tr>
            {Object.entries(STAGED.columns).map(([key, name]) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.version}>
              <th scope="row">{STAGED.version(group.version, group.version === live ? 'live' : 'trial')}</th>
              <td>{group.calls}</td>
              <td>{group.calls === 0 ? '–' : decimal(group.cues / group.calls, 1)}</td>
              <td>
                {group.helped}, {group.wrong}, {group.late}
              </td>
              <td>{group.paused}</td>
              <td>{group.overridden}</td>
              <td>{group.toMend}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {fewest < ENOUGH && <p class="soft">{STAGED.few(fewest)}</p>}
    </>
  )
}
