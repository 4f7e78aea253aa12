/** Makers of softphones whose call messages Earshot understands. */
export const VENDOR_NAMES = [
  'aircall',
  'amazon-connect',
  'cloudtalk',
  'dialpad',
  'genesys',
  'hubspot',
  'justcall',
  'ringcentral',
  'ringover',
  'zoom-phone',
] as const
export type VendorName = (typeof VENDOR_NAMES)[number]

/** Why a message of a vendor's was not passed on by the frame that heard it. */
export const DROPPED = ['forged', 'oversized', 'malformed', 'flooding'] as const
export type Dropped = Partial<Record<(typeof DROPPED)[number], number>>

/** Who speaks at an origin, and a sign without which no message of theirs tells of a call. */
export interface Speaker {
  vendor: VendorName
  sign: RegExp
}

/**
 * RingCentral's two products (Embeddable, RingCX) share their origins, so they are one speaker. Hosts are exact or a vendor's
 * own suffix; `awsapps.com` also serves other AWS pages, none of which sends an agent snapshot.
 */
const SPEAKERS: readonly [VendorName, host: RegExp, sign: RegExp][] = [
  ['aircall', /^(workspace|phone)\.aircall\.io$/, /"apm_phone_(call_|inc|out)/],
  ['amazon-connect', /.\.(my\.connect\.aws|govcloud\.connect\.aws|awsapps\.com)$/, /"contacts":\[{/],
  ['cloudtalk', /^(phone|my|app)\.cloudtalk\.io$/, /"event":"(call|conn|contact_|dial|ended|hang|ring)/],
  ['dialpad', /^dialpad\.com$/, /"call_ringing"/],
  ['genesys', /^apps\.(mypurecloud\.(com|com\.au|de|ie|jp)|\w+\.pure\.cloud)$/, /"(interactionSub|screenPop)/],
  ['hubspot', /^app(-\w+)?\.hubspot\.com$/, /"(CALL|INCOMING|OUTGOING)/],
  ['justcall', /^app\.justcall\.io$/, /"call-[are]/],
  [
    'ringcentral',
    /^((apps|cdn\.labs)\.ringcentral\.com|ringcentral\.github\.io)$/,
    /"rc-(active-|call-|ev-|ring|tele|webphone-s)/,
  ],
  ['ringover', /^app\.ringover\.com$/, /"(answered|hangup|ringing)Call"/],
  ['zoom-phone', /^applications\.zoom\.us$/, /"zp-call-[cer]/],
]

/** Whose softphone speaks at this origin; a secure one, for anybody on the way could speak at another. */
export function listenFor(origin: string): Speaker | undefined {
  const [, host = ''] = /^https:\/\/([\w.-]+)$/.exec(origin) ?? []
  const [vendor, , sign] = SPEAKERS.find(([, at]) => at.test(host)) ?? []
  return vendor && sign && { vendor, sign }
}
