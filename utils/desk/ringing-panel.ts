import type { LabelledText } from '../wire/topics'
import type { Phones } from './phones'

export interface RingingPanel {
  number?: string
  name?: string
  /** "Label: value" lines, for the reader of labelled facts: call-centre softphones show what the menu already asked. */
  pairs: LabelledText[]
}

const STATE_WORDS =
  /\b(calls?|recents?|history|missed|contacts|favou?rites|voicemail|calling|incoming|inbound|outbound|ringing|answer|accept|decline|reject|hold|mute|transfer|hang|queue|waiting|line|agent|ready|softphone|phone|unknown|dial|keypad|captions?|connected|available|menu|verified)\b/i

/** The raw text of the panel around an Answer or Dial control, read once at the press (DESIGN §3). */
export function readRingingPanel(text: string, phones: Phones): RingingPanel {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const numbers = lines.map(phones.firstIn)
  const at = numbers.findIndex(Boolean)
  const [number, name] = [numbers[at], nameNearest(lines, at)]
  return { pairs: lines.flatMap(pairOf), ...(number && { number }), ...(name && { name }) }
}

/** The agent's own chip and the call history stand in the panel as well: the caller's name is the one nearest to the number. */
function nameNearest(lines: readonly string[], at: number): string | undefined {
  const names = lines
    .map((line, i) => ({ name: line.replace(/^(from|caller|call from)\s*:?\s+/i, ''), away: Math.abs(i - at) }))
    .filter(({ name }) => looksLikeName(name))
  return names.sort((a, b) => a.away - b.away)[0]?.name
}

function pairOf(line: string): LabelledText[] {
  const [, label, value] = /^([^:]{2,40}):\s+(.{1,200})$/.exec(line) ?? []
  return label && value ? [{ label, text: value }] : []
}

/** Two to four words that begin like a name, none of them a softphone's own. */
function looksLikeName(line: string): boolean {
  if (/\d|[:@/]/.test(line) || STATE_WORDS.test(line)) return false
  const words = line.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((w) => /^\p{Lu}[\p{L}'’.-]*$/u.test(w) || /^(de|van|von|del|der|la|el|bin|al)$/.test(w))
  )
}
