/** Reads anew whenever it is called. Of readings that overlap only the one begun last is taken: the others may be older, whenever they end. */
export function lastBegun<T>(read: () => Promise<T>, take: (read: T) => Promise<void>): () => Promise<void> {
  let begun = 0
  return async () => {
    const mine = ++begun
    const value = await read()
    if (mine === begun) await take(value)
  }
}
