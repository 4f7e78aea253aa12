import { JustCallDialer } from '@justcall/justcall-dialer-sdk'
import AircallWorkspace from 'aircall-everywhere'
import RingoverSDK from 'ringover-sdk'

/** A CRM with three vendors' softphones in it, put there by the vendors' own packages; what those understand is written down. */
declare global {
  interface Window {
    understood: { by: string; what: string; said: unknown }[]
  }
}
window.understood = []
const note = (by: string, what: string) => (said: unknown) => window.understood.push({ by, what, said })

/** The package is CommonJS that was once a module: its class is the default of the default. */
const Workspace =
  'default' in AircallWorkspace ? (AircallWorkspace.default as typeof AircallWorkspace) : AircallWorkspace
const aircall = new Workspace({ domToLoadWorkspace: '#aircall', debug: false })
for (const what of ['incoming_call', 'call_end_ringtone', 'outgoing_call', 'outgoing_answered', 'call_ended'])
  aircall.on(what, note('aircall', what))

const justcall = new JustCallDialer({ dialerId: 'justcall' })
for (const what of ['call-ringing', 'call-answered', 'call-ended'] as const) justcall.on(what, note('justcall', what))

const ringover = new RingoverSDK({ animation: false })
ringover.generate()
for (const what of ['ringingCall', 'answeredCall', 'hangupCall']) ringover.on(what, note('ringover', what))
