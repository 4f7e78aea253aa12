import browser from 'webextension-polyfill'
import type { DeskPorts } from '../../utils/desk/ports'

/** `storage.session` goes with the browser: what lies in it was put there by an earlier worker of this same start. */
export async function readBoot(): Promise<DeskPorts['boot']> {
  const { bootId } = await browser.storage.session.get('bootId')
  if (typeof bootId === 'string') return { id: bootId, worker: 'again' }
  const id = crypto.randomUUID()
  await browser.storage.session.set({ bootId: id })
  return { id, worker: 'first' }
}
