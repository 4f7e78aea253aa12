import { computed, signal } from '@preact/signals'
import { type SiteProbe, type SiteStatus, siteName, siteStatus } from './site-status'

/** What the popup asks of the browser and of the desk; the entrypoint fills it in. */
export interface PopupPorts {
  probe(): Promise<SiteProbe>
  switchSite(site: string, to: 'on' | 'off'): Promise<void>
  /** The browser's own question; resolves when the agent has answered it. */
  askForAccess(): Promise<'given' | 'refused'>
  reloadPage(): Promise<void>
  /** `no-desk`: the worker did not answer. */
  startCall(): Promise<'started' | 'no-desk'>
  open(page: OtherPage): Promise<void>
}
export type OtherPage = 'sidepanel' | 'review' | 'rules' | 'welcome'
export type PopupModel = ReturnType<typeof popupModel>

/** The popup's state: what is known of the page in front, and the few things to do about it. */
export function popupModel(ports: PopupPorts) {
  const probe = signal<SiteProbe | undefined>(undefined)
  const startedCall = signal<'no' | 'started' | 'no-desk'>('no')
  const status = computed<SiteStatus | undefined>(() => probe.value && siteStatus(probe.value))
  /** Off by somebody else's word: the switch shows it and does not move. */
  const lockedOff = computed(() => probe.value?.excluded ?? false)
  const site = computed(() => siteName(probe.value?.url))

  async function look() {
    probe.value = await ports.probe()
  }

  return {
    status,
    site,
    startedCall,
    switchedOff: computed(() => Boolean(probe.value?.switchedOff || lockedOff.value)),
    lockedOff,
    look,
    async switchHere(to: 'on' | 'off') {
      if (!site.value) return
      await ports.switchSite(site.value, to)
      await look()
    },
    async giveAccess() {
      await ports.askForAccess()
      await look()
    },
    async reloadPage() {
      await ports.reloadPage()
      await look()
    },
    async startCall() {
      startedCall.value = await ports.startCall()
    },
    open: ports.open,
  }
}
