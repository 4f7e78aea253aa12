/** A scripted call, as in calls/*.json. */
export interface Line {
  who: 'caller' | 'agent'
  /** Seconds of silence before the line. */
  pause: number
  text: string
}

export interface CallScript {
  id: string
  title: string
  /** What the call shows, in a sentence. */
  about: string
  caller: { name: string; number: string; account: string; postcode: string }
  /** Minutes the caller waited in the queue. */
  waited: number
  /** What the caller told the menu, or a colleague, before this ring. */
  menu?: { account: string; topic: string; from: string }
  /** Who hangs up after the last line. */
  ends: 'agent' | 'caller'
  /** Turns alternate: never two lines of the agent in a row. */
  lines: Line[]
}

export const callIds = ['price', 'technical', 'just-cancel', 'bereavement', 'satisfied', 'transferred'] as const

export async function loadCall(id: string): Promise<CallScript> {
  const response = await fetch(`/calls/${id}.json`)
  if (!response.ok) throw new Error(`no call named ${id}`)
  return (await response.json()) as CallScript
}
