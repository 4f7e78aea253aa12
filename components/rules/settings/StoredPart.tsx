import { bytesOf, type StoredModel } from '../../../utils/view/rules/stored'
import { decimal } from '../../../utils/words/number'
import { STORED } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'

const nameOf = (table: string): string => (STORED.names as Readonly<Record<string, string>>)[table] ?? table

/** What lies in this browser, table by table, in counts and bytes. */
export function StoredPart({ model }: { model: StoredModel }) {
  const stored = model.stored.value
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title">{STORED.title}</h2>
      {(stored === undefined || stored === 'counting') && (
        <Button onPress={model.count} disabled={stored === 'counting'}>
          {stored === 'counting' ? STORED.counting : STORED.count}
        </Button>
      )}
      {stored && stored !== 'counting' && (
        <>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{STORED.what}</th>
                <th scope="col">{STORED.many}</th>
                <th scope="col">{STORED.bytes}</th>
              </tr>
            </thead>
            <tbody>
              {stored.tables.map(({ name, count, bytes }) => (
                <tr key={name}>
                  <th scope="row">{nameOf(name)}</th>
                  <td>{decimal(count)}</td>
                  <td>{bytesOf(bytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {stored.total !== undefined && <p class="soft">{STORED.total(bytesOf(stored.total))}</p>}
        </>
      )}
    </section>
  )
}
