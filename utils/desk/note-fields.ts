import type { FieldDescription } from '../wire/topics'

export interface NoteField {
  tab: number
  frame: number
}

/** A field for more than one line, in which the agent put the keyboard. */
export const isForNotes = ({ type, focusedBy, visible }: FieldDescription): boolean =>
  focusedBy === 'agent' && visible === 'topmost' && (type === 'textarea' || type === 'contenteditable')

/** Where the note of a call goes: the frame whose field for notes had the keyboard last, in a tab or in any of them. */
export function createNoteFields(changed: () => void) {
  const last = new Map<number, number>()

  return {
    met({ tab, frame }: NoteField): void {
      const isNew = last.get(tab) !== frame
      last.delete(tab)
      last.set(tab, frame)
      if (isNew) changed()
    },
    /** Without a tab (side panel, popup): of whichever tab had it last. */
    of(tab: number | undefined): NoteField | undefined {
      const [found] = tab === undefined ? [...last].slice(-1) : [...last].filter(([known]) => known === tab)
      return found && { tab: found[0], frame: found[1] }
    },
    /** The field is not there any more. */
    lost({ tab }: NoteField): void {
      if (last.delete(tab)) changed()
    },
  }
}
export type NoteFields = ReturnType<typeof createNoteFields>
