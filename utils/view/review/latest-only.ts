/**
 * One at a time; of those that wait meanwhile only the latest is done: who types asks with every letter.
 * One that was overtaken answers `undefined`.
 */
export function latestOnly<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer | undefined> {
  let running: Promise<unknown> = Promise.resolve()
  let latest = 0
  return async (...args) => {
    const mine = ++latest
    await running
    if (mine !== latest) return undefined
    const answer = ask(...args)
    running = answer.catch(() => undefined)
    return answer
  }
}
