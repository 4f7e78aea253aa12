import type { VendorName } from '../core/vendor-origins'
import { aircall } from './aircall'
import { amazonConnect } from './amazon-connect'
import { cloudtalk } from './cloudtalk'
import { dialpad } from './dialpad'
import { genesys } from './genesys'
import { hubspot } from './hubspot'
import { justcall } from './justcall'
import { ringcentral } from './ringcentral'
import { ringover } from './ringover'
import type { Parser } from './word'
import { zoomPhone } from './zoom-phone'

export interface Vendor {
  label: string
  parse: Parser
  /** Says when the call is answered. Without it, a press on Answer must. */
  hasConnected: boolean
  /** Says when the call is over, and not only when it stops ringing. */
  hasEnded: boolean
}

const wholeCall = { hasConnected: true, hasEnded: true }

export const VENDORS: Record<VendorName, Vendor> = {
  aircall: { label: 'Aircall', parse: aircall, ...wholeCall },
  'amazon-connect': { label: 'Amazon Connect', parse: amazonConnect, ...wholeCall },
  cloudtalk: { label: 'CloudTalk', parse: cloudtalk, ...wholeCall },
  dialpad: { label: 'Dialpad', parse: dialpad, hasConnected: false, hasEnded: false },
  genesys: { label: 'Genesys Cloud', parse: genesys, ...wholeCall },
  hubspot: { label: 'HubSpot', parse: hubspot, ...wholeCall },
  justcall: { label: 'JustCall', parse: justcall, ...wholeCall },
  ringcentral: { label: 'RingCentral', parse: ringcentral, ...wholeCall },
  ringover: { label: 'Ringover', parse: ringover, ...wholeCall },
  'zoom-phone': { label: 'Zoom Phone', parse: zoomPhone, ...wholeCall },
}
