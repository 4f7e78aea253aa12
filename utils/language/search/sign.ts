import { piecesOf, type Wanted } from './wanted'

/**
 * A call's words in a few hundred bytes: one bit for each piece they hold. It can say *surely not here* without the words,
 * and is wrong about one call in some hundreds, which is then read. It grows with the text: a quarter of its bits at most are set.
 */
export type Sign = Uint8Array<ArrayBuffer>

const BITS_PER_PIECE = 4

export function signOf(text: string): Sign {
  const pieces = new Set(piecesOf(text))
  const sign = new Uint8Array(bytesFor(pieces.size))
  for (const piece of pieces) {
    const bit = bitOf(piece, sign)
    sign[bit >> 3] = (sign[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  return sign
}

/** A power of two, so that a bit's place is a mask. */
const bytesFor = (pieces: number): number =>
  pieces === 0 ? 0 : 2 ** Math.ceil(Math.log2((pieces * BITS_PER_PIECE) / 8))

const bitOf = (piece: string, sign: Sign): number => hash(piece) & (sign.length * 8 - 1)

/** The bits to look at depend on a sign's length: asked once for each of the few lengths there are. */
export function tester(wanted: Wanted): (sign: Sign) => boolean {
  const pieces = [...new Set(wanted.flatMap((term) => [...piecesOf(term)]))]
  const byLength = new Map<number, number[]>()
  return (sign) => {
    if (sign.length === 0) return false
    const bits = byLength.get(sign.length) ?? pieces.map((piece) => bitOf(piece, sign))
    byLength.set(sign.length, bits)
    return bits.every((bit) => ((sign[bit >> 3] ?? 0) >> (bit & 7)) & 1)
  }
}

/** FNV-1a, with its high bits folded in: signs use the low ones. */
function hash(piece: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < piece.length; i++) h = Math.imul(h ^ piece.charCodeAt(i), 0x01000193)
  return (h ^ (h >>> 15)) >>> 0
}
