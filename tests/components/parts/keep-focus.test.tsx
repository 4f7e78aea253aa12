import { cleanup, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { useKeptFocus } from '../../../components/parts/keep-focus'

afterEach(cleanup)

function Page({ notes, undo = true, open = true }: { notes: string[]; undo?: boolean; open?: boolean }) {
  useKeptFocus()
  return (
    <main>
      <a href="#row" id="row">
        the row
      </a>
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <button type="button">{note}</button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" disabled={!undo}>
          Undo
        </button>
        <button type="button">Choose all</button>
      </p>
      <section data-home="#row">{open && <button type="button">Back</button>}</section>
    </main>
  )
}
const focused = () => document.activeElement?.textContent?.trim()
const focus = (name: string) => screen.getByRole('button', { name }).focus()

it('goes on with what stands in the place of what is gone, or before it at the end of a list', async () => {
  const { rerender } = render(<Page notes={['one', 'two', 'three']} />)
  focus('two')
  rerender(<Page notes={['one', 'three']} />)
  await waitFor(() => expect(focused()).toBe('three'))
  rerender(<Page notes={['one']} />)
  await waitFor(() => expect(focused()).toBe('one'))
})

it('leaves a list that is empty, and a button that is shut, for the next thing beside it', async () => {
  const { rerender } = render(<Page notes={['one']} />)
  focus('one')
  rerender(<Page notes={[]} />)
  await waitFor(() => expect(focused()).toBe('Undo'))
  rerender(<Page notes={[]} undo={false} />)
  await waitFor(() => expect(focused()).toBe('Choose all'))
})

it('goes home from a part that says where that is', async () => {
  const { rerender } = render(<Page notes={['one']} />)
  focus('Back')
  rerender(<Page notes={['one']} open={false} />)
  await waitFor(() => expect(focused()).toBe('the row'))
})

it('takes the focus from nobody who has it', async () => {
  const { rerender } = render(<Page notes={['one', 'two']} />)
  focus('one')
  rerender(<Page notes={['one']} />)
  await waitFor(() => expect(screen.queryByText('two')).toBeNull())
  expect(focused()).toBe('one')
})
