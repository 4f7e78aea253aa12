import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

interface Scripted {
  id: string
  title: string
  language: string
  /** A conversation as one types it on the rules page. */
  text: string
}
type Turn = { at: number; speaker?: string; text?: string; mark?: string; press?: string }

const NAMES: Record<string, string> = { caller: 'Caller', agent: 'Agent' }
const MARKS: Record<string, string> = {
  leaving: 'wants to leave',
  'just-cancel': 'just cancel',
  'not-leaving': 'not a cancellation',
}

/** Every call that was written down while Earshot was made, for the build to put beside the rules page. Those put aside for measuring stay aside. */
export function scriptedCalls(): Scripted[] {
  const told = resolve('demo/calls')
  const seen = resolve('tests/calls')
  return [
    ...readdirSync(told).map((file) => storyOf(JSON.parse(readFileSync(resolve(told, file), 'utf8')))),
    ...readdirSync(seen)
      .filter((file) => file.startsWith('dev-'))
      .flatMap((file) => readFileSync(resolve(seen, file), 'utf8').split('\n').filter(Boolean))
      .map((line) => scriptOf(JSON.parse(line))),
  ]
}

const storyOf = (story: {
  id: string
  title: string
  lines: { who: string; pause: number; text: string }[]
}): Scripted => ({
  id: story.id,
  title: story.title,
  language: 'en',
  text: story.lines.map(({ who, text }) => `${NAMES[who]}: ${text}`).join('\n'),
})

const scriptOf = ({ id, lang, turns }: { id: string; lang: string; turns: Turn[] }): Scripted => ({
  id,
  title: id.replaceAll('-', ' '),
  language: lang,
  text: turns
    .map(({ speaker = '', text, mark = '' }) => {
      if (text !== undefined) return `${NAMES[speaker] ?? 'Caller'}: ${text}`
      return mark ? `(${MARKS[mark] ?? mark})` : '(hang up)'
    })
    .join('\n'),
})
