import type { EventBody, PressedThere } from '../core/event'
import type { PagePlace } from '../core/site-knowledge'
import type { WrapUp } from '../core/wrapup'

type Redact = (text: string) => string

/** An event with every text in it redacted: everything a caller said or an agent wrote goes through here on its way to the log. */
export function scrubEvent<E extends EventBody>(event: E, redact: Redact): E {
  switch (event.type) {
    case 'words':
      return { ...event, text: redact(event.text) }
    case 'heard':
      return { ...event, heard: { ...event.heard, words: redact(event.heard.words) } }
    case 'cue':
      return { ...event, cue: { ...event.cue, text: redact(event.cue.text), words: redact(event.cue.words) } }
    case 'press':
      return { ...event, why: redact(event.why) }
    case 'was-that-hang-up':
      return { ...event, ...(event.control && { control: scrubControl(event.control, redact) }) }
    case 'wrapup':
      return { ...event, wrapup: scrubWrapUp(event.wrapup, redact) }
    default:
      return event
  }
}

/** Buttons and addresses may name who is on the line ("Hang up Dana", "/customers/dana-novak"): nothing is known again by that. */
function scrubControl({ host, like, on }: PressedThere, redact: Redact): PressedThere {
  const tellsNobody = (text: string) => redact(text) === text
  const { name, id, data, near, ...others } = like
  const named = Object.entries(data ?? {}).filter(([, value]) => tellsNobody(value))
  const beside = near?.filter(tellsNobody) ?? []
  return {
    host,
    like: {
      ...others,
      ...(name && tellsNobody(name) && { name }),
      ...(id && tellsNobody(id) && { id }),
      ...(named.length > 0 && { data: Object.fromEntries(named) }),
      ...(beside.length > 0 && { near: beside }),
    },
    ...(on && { on: scrubPlace(on, tellsNobody) }),
  }
}

function scrubPlace({ path, hash }: PagePlace, tellsNobody: (text: string) => boolean): PagePlace {
  const any = (address: string) =>
    address
      .split('/')
      .map((part) => (tellsNobody(part) ? part : '*'))
      .join('/')
  return { ...(path && { path: any(path) }), ...(hash && { hash: any(hash) }) }
}

function scrubWrapUp(wrapup: Partial<WrapUp>, redact: Redact): Partial<WrapUp> {
  const { callersWords, note, nextStep } = wrapup
  return {
    ...wrapup,
    ...(callersWords !== undefined && { callersWords: redact(callersWords) }),
    ...(note !== undefined && { note: redact(note) }),
    ...(nextStep && { nextStep: { ...nextStep, what: redact(nextStep.what), who: redact(nextStep.who) } }),
  }
}

/** Values of the caller's own facts, wherever they stand as whole words, however spaced. Shorter ones than three letters would hit too much. */
export function createForgetter(): { know(values: readonly string[]): void; forget: Redact } {
  const known = new Map<string, RegExp>()
  return {
    know(values) {
      for (const value of values)
        for (const part of partsOf(value)) if (!known.has(part)) known.set(part, wholeWord(part))
    },
    forget: (text) => [...known.values()].reduce((left, pattern) => left.replace(pattern, '[caller]'), text),
  }
}

/** "Priya Raman" is said as "Priya" or "Ms Raman", too. */
function partsOf(value: string): string[] {
  const whole = value.trim()
  const words = /\d/.test(whole) ? [] : whole.split(/[\s,.]+/)
  return [whole, ...words].filter((part) => part.length >= 3)
}

function wholeWord(part: string): RegExp {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s\\-.]*')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu')
}
