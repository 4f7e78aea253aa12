import { RELEASE_FORMAT, type Release } from '../../core/release'
import { readRuleSet } from './rule-set'
import type { RuleFault } from './rule-set-fault'

export type ReadRelease = { is: 'read'; release: Release } | { is: 'refused'; fault: RuleFault }
/** Ten thousand rules are about four million characters. */
const LARGEST = 5_000_000

/** A release, or a plain rule set, which is one for everybody. */
export function readRelease(text: string): ReadRelease {
  if (text.length > LARGEST) return refused({ name: 'file-too-large', place: '', of: ['5 MB'] })
  try {
    const raw: unknown = JSON.parse(text)
    return isObject(raw) && raw.format === RELEASE_FORMAT ? staged(raw) : plain(raw, '')
  } catch {
    return refused({ name: 'not-json', place: '', of: [] })
  }
}

function staged({ rules, next }: Record<string, unknown>): ReadRelease {
  const read = plain(rules, 'rules')
  if (read.is === 'refused' || next === undefined) return read
  const share = isObject(next) ? Number(next.share) : Number.NaN
  if (!isObject(next) || !(share >= 1 && share <= 99)) return refused({ name: 'share', place: 'next.share', of: [] })
  const second = plain(next.rules, 'next.rules')
  return second.is === 'refused'
    ? second
    : { is: 'read', release: { ...read.release, next: { ...second.release, share } } }
}

function plain(raw: unknown, where: string): ReadRelease {
  const read = readRuleSet(raw)
  if (read.is === 'read') return { is: 'read', release: { rules: read.ruleSet } }
  const [fault = { name: 'shape', place: '', of: [] }] = read.faults
  return refused({ ...fault, place: [where, fault.place].filter(Boolean).join('.') })
}

const refused = (fault: RuleFault): ReadRelease => ({ is: 'refused', fault })

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null
