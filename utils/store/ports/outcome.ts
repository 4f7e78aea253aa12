/** How a write ended. Writes never throw for what a disk, a quota or a browser can do to them. */
export type Kept =
  | { outcome: 'kept' }
  /** Its caller asked to be forgotten: nothing was written, and there is nothing more to do. */
  | { outcome: 'erased' }
  | { outcome: 'disk-full'; sentence: string }
  | { outcome: 'not-kept'; sentence: string }

/** What could not be read while the rest could: where, and in words a person understands. */
export interface Trouble {
  /** `newer`: written by a newer Earshot; it stays where it is. `corrupt`: left out; calls and their lines are set aside. */
  is: 'corrupt' | 'newer'
  sentence: string
}
