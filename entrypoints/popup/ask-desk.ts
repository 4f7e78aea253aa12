import browser from 'webextension-polyfill'
import type { Done } from '../../utils/view/popup/teaching'

const NO_DESK: Done = {
  is: 'refused',
  sentence: 'Earshot did not answer. Try once more; if it stays so, reload the extension.',
}

type Answered = ({ ok: true } & Record<string, unknown>) | { ok: false; refused: string }

/** Asks the worker; undefined = it did not answer. */
export async function askDesk(topic: string, body: object = {}): Promise<Answered | undefined> {
  return (await browser.runtime.sendMessage({ topic, ...body }).catch(() => undefined)) as Answered | undefined
}

/** Has the worker do something, and says how it went in a sentence for a person. */
export async function done(topic: string, body: object): Promise<Done & { count?: number }> {
  const answer = await askDesk(topic, body)
  if (!answer) return NO_DESK
  if (!answer.ok) return { is: 'refused', sentence: answer.refused }
  return { is: 'done', ...(typeof answer.count === 'number' && { count: answer.count }) }
}
