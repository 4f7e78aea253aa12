/** The parts of a runtime port that a page needs; passed in, so that this file knows no browser. */
export interface Port {
  postMessage(message: unknown): void
  onMessage: { addListener(heard: (message: unknown) => void): void }
  onDisconnect: { addListener(gone: () => void): void }
}

interface LineIo {
  connect: () => Port
  heard: (message: unknown) => void
  /** Several tries have failed, or the extension is gone: what is shown is no longer known to be true. */
  lost: () => void
}

const FIRST_WAIT = 100
const LONGEST_WAIT = 5_000
const LOST_AFTER_TRIES = 3

/**
 * One line to the desk, opened again whenever the worker dies: at once the first time, which also wakes it, then more slowly.
 * What is said while the line is down is said when it is up again.
 */
export function keepLine(io: LineIo) {
  let port: Port | undefined
  let tries = 0
  let unsent: unknown[] = []
  // The desk answers every act with a view. What was said and not answered when the worker died may be lost: it is said again.
  let unanswered: unknown[] = []

  const open = () => {
    try {
      port = io.connect()
    } catch {
      io.lost() // the extension was updated or removed: this frame is an orphan, and stays quiet
      return
    }
    port.onMessage.addListener((message) => {
      tries = 0
      unanswered = []
      io.heard(message)
    })
    port.onDisconnect.addListener(() => {
      port = undefined
      unsent = [...unanswered, ...unsent]
      unanswered = []
      tries += 1
      if (tries >= LOST_AFTER_TRIES) io.lost()
      if (tries === 1) open()
      else setTimeout(open, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries))
    })
    const waiting = unsent
    unsent = []
    for (const message of waiting) say(message)
  }
  const say = (message: unknown) => {
    if (!port) return void unsent.push(message)
    unanswered.push(message)
    port.postMessage(message)
  }
  open()
  return { say }
}
