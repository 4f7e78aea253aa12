/** One line of a file, counted from 1. `undefined`: longer than anybody's, and not held. */
export interface TextLine {
  n: number
  text: string | undefined
}

/** A file line by line, holding no more than one of them. */
export async function* linesOf(file: Blob, longest: number): AsyncGenerator<TextLine> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let n = 0
  let parts: string[] = []
  let length = 0
  const line = (): TextLine => {
    n += 1
    const text = length > longest ? undefined : parts.join('')
    parts = []
    length = 0
    return { n, text }
  }
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      let from = 0
      for (let to = value.indexOf('\n'); ; to = value.indexOf('\n', from)) {
        const part = value.slice(from, to < 0 ? undefined : to)
        length += part.length
        if (length <= longest) parts.push(part)
        if (to < 0) break
        yield line()
        from = to + 1
      }
    }
    if (length > 0) yield line()
  } finally {
    await reader.cancel()
  }
}

/** How deep brackets nest, outside of strings. Counted before anything is parsed. */
export function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (inString) {
      if (c === BACKSLASH) i++
      else if (c === QUOTE) inString = false
    } else if (c === QUOTE) inString = true
    else if (c === OPEN_LIST || c === OPEN_OBJECT) deepest = Math.max(deepest, ++depth)
    else if (c === CLOSE_LIST || c === CLOSE_OBJECT) depth--
  }
  return deepest
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125]
