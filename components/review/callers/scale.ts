/** An axis from 0 to a round number at or above the highest value. */
export interface Scale {
  top: number
  ticks: number[]
}

const MOST_STEPS = 4

/** Steps of 1, 2 or 5, and their tens: whole numbers that a reader can count in. */
export function scaleTo(highest: number): Scale {
  const wanted = Math.max(1, highest) / MOST_STEPS
  const ten = 10 ** Math.max(0, Math.floor(Math.log10(wanted)))
  const step = [1, 2, 5, 10].map((n) => n * ten).find((one) => one >= wanted) ?? 10 * ten
  const top = Math.max(1, Math.ceil(highest / step)) * step
  return { top, ticks: Array.from({ length: top / step + 1 }, (_, i) => i * step) }
}

/** Which of so many names have room: every one, every second …, the last always. */
export const namesWithRoom = (names: number, room: number): number[] => {
  const every = Math.max(1, Math.ceil(names / room))
  return Array.from({ length: names }, (_, i) => i).filter((i) => (names - 1 - i) % every === 0)
}
