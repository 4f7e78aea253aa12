import type { Kept } from './ports/outcome'

type NotKept = Extract<Kept, { sentence: string }>

/** Runs a write and names how it ended. What is a mistake of ours, and not of the disk's, still throws. */
export async function keeping<T extends object>(write: () => Promise<T>): Promise<T | NotKept> {
  try {
    return await write()
  } catch (error) {
    return notKept(error)
  }
}

function notKept(error: unknown): NotKept {
  if (isOurMistake(error)) throw error
  const why = error instanceof Error ? error : new Error(String(error))
  // storage.local has no name for it, only the word in its message.
  if (why.name === 'QuotaExceededError' || /quota/i.test(why.message))
    return { outcome: 'disk-full', sentence: DISK_FULL }
  return { outcome: 'not-kept', sentence: `This could not be kept. ${why.message}` }
}

const DISK_FULL = 'The disk is full: what happens now is not being kept. The call itself goes on as usual.'

const isOurMistake = (error: unknown) =>
  error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError
