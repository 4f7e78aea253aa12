import { ringcentralAccount } from './ringcentral-account'
import { ringcentralPhone } from './ringcentral-phone'
import { ringcx } from './ringcx'
import type { Parser } from './word'

/** One origin, three kinds of message: the browser phone's calls, the account's calls on any device, and RingCX. */
export const ringcentral: Parser = (raw, heard) => [
  ...ringcentralPhone(raw, heard),
  ...ringcentralAccount(raw, heard),
  ...ringcx(raw, heard),
]
