import type { CallEvent } from './event'

/** What can be searched of a call: its turns as they are kept, and what the agent noted. */
export const saidIn = (events: readonly CallEvent[]): string[] =>
  events.flatMap((event) => {
    if (event.type === 'words') return [event.text]
    const note = event.type === 'wrapup' ? event.wrapup.note : undefined
    return note ? [note] : []
  })
