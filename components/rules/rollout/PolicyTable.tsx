import type { PolicyModel, PolicyRow } from '../../../utils/view/rules/rollout/policy'
import { POLICY } from '../../../utils/words/rules'

/** Each setting a company can decide: what is in force, who decided it, and whether it goes into the file. */
export function PolicyTable({ model }: { model: PolicyModel }) {
  const rows = model.rows.value
  const decided = rows.filter(({ by }) => by !== 'this-browser').length
  return (
    <section aria-labelledby="policy-title">
      <h2 id="policy-title">{POLICY.title}</h2>
      <p>{decided === 0 ? POLICY.none : POLICY.some(decided)}</p>
      <p class="soft">{POLICY.how}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{POLICY.setting}</th>
            <th scope="col">{POLICY.value}</th>
            <th scope="col">{POLICY.by}</th>
            <th scope="col">{POLICY.wanted}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-by={row.by}>
              <th scope="row">{POLICY.names[row.key]}</th>
              <td>{shown(row)}</td>
              <td>{POLICY.bys[row.by]}</td>
              <td>
                <input
                  type="checkbox"
                  aria-label={POLICY.want(POLICY.names[row.key])}
                  checked={row.wanted === 'in-file'}
                  onChange={({ currentTarget }) =>
                    model.choose(row.key, currentTarget.checked ? 'in-file' : 'left-out')
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A guard's mode or a role by its name; a number, a host or a country as it stands. */
const NAMES = new Map(Object.entries(POLICY.values))
const told = (value: unknown): string => NAMES.get(String(value)) ?? String(value)

function shown({ key, value, by }: PolicyRow): string {
  if (key === 'allowExport' && by === 'this-browser') return POLICY.undecided
  if (key === 'rules') return value ? POLICY.inside : POLICY.nothing
  if (typeof value === 'boolean') return value ? POLICY.yes : POLICY.no
  if (typeof value === 'object' && !Array.isArray(value))
    return (
      Object.entries(value)
        .map(([name, mode]) => `${name}: ${told(mode)}`)
        .join(', ') || POLICY.nothing
    )
  return (Array.isArray(value) ? value.map(told).join(', ') : told(value ?? '')) || POLICY.nothing
}
