import { signal } from '@preact/signals'
import type { SiteProbe } from '../popup/site-status'

/** What the first-run page asks of the browser; the entrypoint fills it in. */
export interface WelcomePorts {
  access(): Promise<SiteProbe['access']>
  askForAccess(): Promise<'given' | 'refused'>
  open(page: 'rules' | 'review'): Promise<void>
}
export type WelcomeModel = ReturnType<typeof welcomeModel>

export function welcomeModel(ports: WelcomePorts) {
  const access = signal<SiteProbe['access'] | undefined>(undefined)
  async function look() {
    access.value = await ports.access()
  }
  return {
    access,
    look,
    async giveAccess() {
      await ports.askForAccess()
      await look()
    },
    open: ports.open,
  }
}
