/** Milliseconds since the epoch, as Date.now() gives them. The core never asks a clock: time is passed in. */
export type Millis = number
export type Seconds = number

export const seconds = (s: Seconds): Millis => s * 1000

/** 187_000 → "3:07"; an hour and more → "1:02:07". */
export function formatClock(elapsed: Millis): string {
  const total = Math.max(0, Math.floor(elapsed / 1000))
  const [h, m, s] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
