import type { Millis } from '../core/time'
import type { CompanyRules, CompanyRulesStore } from './ports/company-rules'
import { readRelease } from './schema/release'
import type { RuleFault } from './schema/rule-set-fault'

export const POLICY_ITSELF = 'policy'
/** A dead address must not keep a worker awake. */
const PATIENCE: Millis = 20_000
export type Get = (address: string, how: RequestInit) => Promise<Response>

/** Asks where the company keeps its rules. The last good ones stand until better ones come; why others were refused is kept beside them. */
export async function askForRules(store: CompanyRulesStore, from: string, now: Millis, get: Get): Promise<void> {
  const last = await store.read()
  const before = last?.from === from ? last : { from, text: '', takenAt: 0, etag: '' }
  const next = { ...before, askedAt: now, refused: '', ...(await answerOf(before, now, get)) }
  const earlier = last?.text && last.text !== next.text ? last.text : last?.earlier
  await store.write({ ...next, ...(earlier && { earlier }) })
}

async function answerOf(
  { from, etag }: Pick<CompanyRules, 'from' | 'etag'>,
  now: Millis,
  get: Get,
): Promise<Partial<CompanyRules>> {
  try {
    const answer = await get(from, {
      headers: etag ? { 'If-None-Match': etag } : {},
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (answer.status === 304) return {}
    if (!answer.ok) return refused({ name: 'answered', place: '', of: [String(answer.status)] })
    const text = await answer.text()
    const read = readRelease(text)
    if (read.is === 'refused') return refused(read.fault)
    return { text, takenAt: now, etag: answer.headers.get('etag') ?? '' }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refused({ name: 'no-answer', place: '', of: [why] })
  }
}

const refused = (fault: RuleFault) => ({ refused: JSON.stringify(fault) })
