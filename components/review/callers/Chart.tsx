import type { ComponentChildren } from 'preact'
import { TableHead } from '../../parts/TableHead'
import { CALLERS } from './words'

export interface ChartProps {
  title: string
  why?: string
  /** The same numbers as a table: for the ear, for copying, for checking the picture. */
  columns: readonly string[]
  rows: readonly (readonly [name: string, ...cells: (string | number)[]])[]
  children: ComponentChildren
}

/** A drawing with its title, and the table behind it. */
export const Chart = ({ title, why, columns, rows, children }: ChartProps) => (
  <figure class="chart">
    <figcaption>
      <h2>{title}</h2>
      {why && <p class="soft">{why}</p>}
    </figcaption>
    {children}
    <details>
      <summary>{CALLERS.asTable}</summary>
      <div class="chart-table">
        <table class="table">
          <TableHead columns={columns} />
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  // The column says what a cell is; its text may repeat.
                  <td key={columns[i + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  </figure>
)
