import * as z from 'zod/mini'
import { PACK_FORMAT, type PackHead, type PackItem } from '../../core/papers/pack'
import { firstFault } from '../../words/rule-faults'
import { openEvents } from '../schema/events'
import { readRuleSet } from '../schema/rule-set'
import { placeAt } from '../schema/rule-set-fault'
import { depthOf, linesOf, type TextLine } from './lines-of'
import { PACK_LIMITS, packHead, packItem } from './pack-schema'

/** What a file turned out to hold, in its order. A fault costs its own line and no other. */
export type PackRead =
  | { is: 'head'; head: PackHead }
  /** `length`: of its line, in characters. */
  | { is: 'item'; item: PackItem; length: number }
  | { is: 'fault'; sentence: string }
  /** Not a pack, or none that this Earshot reads: nothing follows. */
  | { is: 'refused'; sentence: string }

export async function* readPack(file: Blob): AsyncGenerator<PackRead> {
  let head: PackHead | undefined
  let items = 0
  for await (const line of linesOf(file, PACK_LIMITS.line)) {
    if (!head) {
      const first = readHead(line)
      yield first
      if (first.is !== 'head') return
      head = first.head
    } else if (line.text !== '') {
      if (++items > PACK_LIMITS.lines) {
        yield {
          is: 'fault',
          sentence: `After line ${line.n} nothing more is read: a pack has ${PACK_LIMITS.lines} at most.`,
        }
        return
      }
      yield* readItem(line)
    }
  }
  if (!head) yield { is: 'refused', sentence: 'This file is empty.' }
  else if (items < head.lines)
    yield {
      is: 'fault',
      sentence: `The file is cut short: ${head.lines - items} of its ${head.lines} lines are missing. Ask for it again; what is here already is not doubled.`,
    }
}

function readHead(line: TextLine): PackRead {
  const parsed = parsedLine(line)
  if (parsed.is === 'fault') return refused(NO_PACK)
  const raw = parsed.value
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined
  if (typeof format !== 'string') return refused(NO_PACK)
  const newer = /^earshot-pack\/(\d{1,6})$/.exec(format)
  if (newer && Number(newer[1]) > 1)
    return refused(`This pack is ${format}: a newer Earshot made it. Update Earshot and it opens; nothing was changed.`)
  if (format !== PACK_FORMAT) return refused(`This file is “${format.slice(0, 60)}”, not a hand-over pack. ${NO_PACK}`)
  const head = z.safeParse(packHead, raw)
  return head.success
    ? { is: 'head', head: head.data }
    : refused(`The first line of this pack is damaged: ${faultIn(head.error)}. Nothing was taken.`)
}

const NO_PACK = 'A hand-over pack begins with a line that says "format": "earshot-pack/1". Nothing was taken.'
const refused = (sentence: string): PackRead => ({ is: 'refused', sentence })

function* readItem(line: TextLine): Generator<PackRead> {
  const where = `Line ${line.n}`
  const parsed = parsedLine(line)
  if (parsed.is === 'fault') return yield { is: 'fault', sentence: `${where} is left out: ${parsed.why}.` }
  const shaped = z.safeParse(packItem, parsed.value)
  if (!shaped.success) return yield { is: 'fault', sentence: `${where} is left out: ${faultIn(shaped.error)}.` }
  const { data } = shaped
  const { length } = line.text ?? ''
  if (data.is === 'rules') return yield rulesOf(data.ruleSet, where, length)
  if (data.is !== 'call') return yield { is: 'item', item: data, length }
  const { events, bad } = openEvents(data.events, `the call in line ${line.n}`)
  if (bad.length > 0)
    yield { is: 'fault', sentence: `${where}: this call lacks ${bad.length} of its ${data.events.length} events.` }
  yield { is: 'item', item: { ...data, events }, length }
}

function rulesOf(raw: unknown, where: string, length: number): PackRead {
  const read = readRuleSet(raw)
  if (read.is === 'read') return { is: 'item', item: { is: 'rules', ruleSet: read.ruleSet }, length }
  return { is: 'fault', sentence: `${where}: these rules are refused, ${firstFault(read.faults)}.` }
}

function parsedLine({ text }: TextLine): { is: 'read'; value: unknown } | { is: 'fault'; why: string } {
  if (text === undefined) return { is: 'fault', why: `it is longer than ${PACK_LIMITS.line} characters` }
  if (depthOf(text) > PACK_LIMITS.depth) return { is: 'fault', why: `it nests deeper than ${PACK_LIMITS.depth} levels` }
  try {
    return { is: 'read', value: JSON.parse(text) }
  } catch {
    return { is: 'fault', why: 'it is not JSON' }
  }
}

/** “at summary.flags[0].name: expected one of …”. The parser's own words are for programmers. */
function faultIn(error: z.core.$ZodError): string {
  const [issue] = error.issues
  if (!issue) return 'it is not in the expected form'
  return `${issue.path.length > 0 ? `at ${placeAt(issue.path)}: ` : ''}${whatIsWrong(issue)}`
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${article(issue.expected)}`
    case 'invalid_value':
      return `expected ${issue.values.slice(0, 6).map(String).join(', ')}${issue.values.length > 6 ? ' …' : ''}`
    case 'too_big':
      return `more than ${issue.maximum}`
    case 'too_small':
      return `less than ${issue.minimum}`
    case 'invalid_union':
      return 'this kind of thing is not known here'
    default:
      return issue.message
  }
}

const article = (what: string) => (/^[aeiou]/.test(what) ? `an ${what}` : `a ${what}`)
