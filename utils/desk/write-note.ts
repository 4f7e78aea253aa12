import type { CallId, EventId } from '../core/ids'
import type { House } from './desk'
import { noteText } from './note-text'

/** The wrap-up into the one field for notes that had the keyboard last, and nowhere else. Without one, or when it is gone, nothing is written. */
export async function writeNote(
  { live, current, notes, ports }: House,
  id: CallId | undefined,
  tab: number | undefined,
  act: EventId,
): Promise<'written' | 'no-field'> {
  const of = id ? live.get(id) : current()
  const field = notes.of(tab)
  if (!of || !field) return 'no-field'
  const answer = await ports.pages.send(field.tab, field.frame, { topic: 'insert-note', text: noteText(of.call), act })
  if (isOk(answer)) return 'written'
  notes.lost(field)
  return 'no-field'
}

const isOk = (answer: unknown) => typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true
