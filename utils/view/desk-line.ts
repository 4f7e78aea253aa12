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
  newId: () => string
}

const FIRST_WAIT = 100
const LONGEST_WAIT = 5_000
const LOST_AFTER_TRIES = 3

/**
 * One line to the desk, opened again whenever the worker dies: at once the first time, which also wakes it, then more slowly.
 * Every act is said again on each new line until the desk says that it is done; by its id the desk does it once.
 */
export function keepLine(io: LineIo) {
  let port: Port | undefined
  let tries = 0
  const open = new Map<string, object>()

  const connect = () => {
    try {
      port = io.connect()
    } catch {
      io.lost() // the extension was updated or removed: this frame is an orphan, and stays quiet
      return
    }
    port.onMessage.addListener((message) => {
      tries = 0
      const act = actedOn(message)
      if (act === undefined) io.heard(message)
      else open.delete(act)
    })
    port.onDisconnect.addListener(() => {
      port = undefined
      tries += 1
      if (tries >= LOST_AFTER_TRIES) io.lost()
      if (tries === 1) connect()
      else setTimeout(connect, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries))
    })
    for (const act of open.values()) port.postMessage(act)
  }
  connect()

  return {
    say(message: object): void {
      const act = io.newId()
      open.set(act, { ...message, act })
      port?.postMessage(open.get(act))
    },
  }
}

const actedOn = (message: unknown): string | undefined =>
  typeof message === 'object' && message !== null && 'acted' in message ? String(message.acted) : undefined
