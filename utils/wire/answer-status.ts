import { browser } from '#imports'
import type { GuardStatus, ToPage } from './topics'

/** The popup asks whether this page is guarded. At once, without a promise: this is in every page. */
export function answerStatus(status: GuardStatus, signal: AbortSignal): void {
  const { onMessage } = browser.runtime
  const listener = ({ topic }: ToPage, _from: unknown, respond: (status: GuardStatus) => void) => {
    if (topic === 'status') respond(status)
  }
  onMessage.addListener(listener)
  signal.addEventListener('abort', () => onMessage.removeListener(listener))
}
