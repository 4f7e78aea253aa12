import type { Runtime } from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { Desk } from '../../utils/desk/desk'
import { overlayAct } from '../../utils/wire/contract'
import { isOwnPage } from '../../utils/wire/serve'
import { act } from './overlay-acts'

/** The open overlays: each gets the whole view on every change, and sends back what the agent does. */
export function overlayLines(own: string) {
  const lines = new Map<Runtime.Port, () => void>()

  return {
    changed() {
      for (const show of lines.values()) show()
    },
    open(port: Runtime.Port, desk: Promise<Desk>) {
      const { sender } = port
      if (port.name !== 'overlay' || !sender || !isOwnPage(sender, own)) return port.disconnect()
      const origin = sender.tab?.url && URL.canParse(sender.tab.url) ? new URL(sender.tab.url).origin : own
      const show = async () => {
        const view = (await desk).view(origin, sender.tab?.id)
        if (lines.has(port)) port.postMessage(view)
      }
      lines.set(port, show)
      port.onDisconnect.addListener(() => lines.delete(port))
      port.onMessage.addListener((message) => {
        const read = z.safeParse(overlayAct, message)
        if (!read.success) return
        const { data } = read
        void act(desk, data, { tab: sender.tab?.id, origin })
          .then(() => lines.has(port) && port.postMessage({ acted: data.act }))
          .then(show)
      })
      void show()
    },
  }
}
