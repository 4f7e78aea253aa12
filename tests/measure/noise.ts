/** A recogniser's mistakes, made up: the same share of words is lost or taken for another one, the same ones every time. */
export type Noise = (text: string) => string

export function noiseOf(share: number, words: readonly string[]): Noise {
  if (share === 0 || words.length === 0) return (text) => text
  return (text) => {
    const random = randomFrom(text)
    return text
      .split(/\s+/)
      .flatMap((word) => {
        if (random() >= share) return [word]
        return random() < 0.5 ? [] : [words[Math.floor(random() * words.length)] as string]
      })
      .join(' ')
  }
}

const FILLERS = ['uh', 'um', 'er', 'hm']

/** As a plain recogniser writes it: no marks, no capitals, no apostrophes; a filler and a word said twice every now and then. */
export const asRecognised: Noise = (text) => {
  const random = randomFrom(text)
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}£$€%]+/gu, ' ')
    .trim()
    .split(' ')
    .flatMap((word) => {
      const chance = random()
      if (chance < 0.06) return [FILLERS[Math.floor(random() * FILLERS.length)] as string, word]
      return chance < 0.12 ? [word, word] : [word]
    })
    .join(' ')
}

/** xorshift, seeded by the text itself, so that a row is spoilt alike whatever rows stand before it. */
function randomFrom(seed: string): () => number {
  let x = 2166136261
  for (let i = 0; i < seed.length; i++) x = Math.imul(x ^ seed.charCodeAt(i), 16777619)
  return () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) / 4294967296
  }
}
