/** What the desk's pages leave open for whoever plays on them by script. */
import type { Person } from '../caller/person'
import type { Stroke } from '../crm/replay'
import type { LineState } from '../phone/line'

export interface Softphone {
  /** Resolves when the line is out. `after` in seconds of the call's own time. */
  say(text: string, options?: { after?: number }): Promise<void>
  state(): LineState
}

declare global {
  interface Window {
    /** On the softphone. */
    softphone: Softphone
    /** On the caller's page. */
    caller: Person
    /** In the CRM: every key it saw. */
    __keys: Stroke[]
  }
}
