import type { Speaker } from '../../core/heard'
import type { By } from '../../core/rule'
import type { NetHit, Span } from '../net'
import type { NearbyPhrases, SaidLeaf } from './compile'

export type SpansOf = (phrase: number) => readonly Span[]

/**
 * Where a `said` stands in a turn: each end once, with its latest beginning that is near what it must be near and not
 * near what forbids it; places do not overlap. Near and not near are asked of each beginning by itself: a "not" before
 * one beginning says nothing of another.
 */
export function placesOf(leaf: SaidLeaf, spansOf: SpansOf): NetHit[] {
  const found = leaf.phrases
    .flatMap((phrase) => spansOf(phrase).map(({ start, end }) => ({ phrase, start, end })))
    .filter(
      (place) =>
        (!leaf.near || isNear(place, leaf.near, spansOf)) && !(leaf.notNear && isNear(place, leaf.notNear, spansOf)),
    )
    .sort((a, b) => a.end - b.end || b.start - a.start)
  const places: NetHit[] = []
  for (const place of found) if (place.start > (places.at(-1)?.end ?? -1)) places.push(place)
  return places
}

function isNear(place: Span, { phrases, within, where }: NearbyPhrases, spansOf: SpansOf): boolean {
  return phrases.some((phrase) =>
    spansOf(phrase).some(({ start, end }) => {
      if (where === 'before') return end < place.start && end >= place.start - within
      if (where === 'after') return start > place.end && start <= place.end + within
      return end >= place.start - within && start <= place.end + within
    }),
  )
}

/** Words of an unknown speaker are nobody's: only a rule for anyone hears them. */
export const isHeardFrom = (by: By, speaker: Speaker): boolean => by === 'anyone' || by === speaker
