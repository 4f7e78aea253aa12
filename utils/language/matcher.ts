import type { Lexicon } from './lexicon'
import { buildNet, type Span } from './net'
import { createCursor } from './net-cursor'
import { parsePhrase, readLists } from './phrase'
import type { Token } from './tokens'

export interface TaggedPhrase<Tag> {
  phrase: string
  tag: Tag
}
export interface Match<Tag> extends Span {
  tag: Tag
  phrase: string
}

/**
 * Many phrases at once over one finished turn: `createMatcher([{phrase: '@leave ~3 @service', tag: 'leaving'}], lexicon)(tokens)`.
 * The language's own lists (@negation, @leave, @service) are always there; `lists` adds to or replaces them.
 * @throws {PhraseFault}
 */
export function createMatcher<Tag>(
  phrases: readonly TaggedPhrase<Tag>[],
  lexicon: Lexicon,
  lists: Readonly<Record<string, readonly string[]>> = {},
): (tokens: readonly Token[]) => Match<Tag>[] {
  const known = readLists({ ...lexicon.lists, ...lists }, lexicon)
  const net = buildNet(
    phrases.map(({ phrase }) => parsePhrase(phrase, lexicon, known)),
    known,
  )
  return (tokens) =>
    createCursor(net)
      .hear(tokens)
      .came.map(({ phrase, start, end }) => {
        const { tag, phrase: text } = phrases[phrase] as TaggedPhrase<Tag>
        return { tag, phrase: text, start, end }
      })
}
