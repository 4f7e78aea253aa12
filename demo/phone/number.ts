/** A number as this telephone writes it: +44 20 7946 0142. */
export function writeNumber(number: string): string {
  return number
    .replace(/^\+44(2\d)(\d{4})(\d{4})$/, '+44 $1 $2 $3')
    .replace(/^\+44(1\d{2})(\d{3})(\d{4})$/, '+44 $1 $2 $3')
}

/** Minutes and seconds: 02:05. */
export function writeClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const part = (value: number) => String(value).padStart(2, '0')
  return `${part(Math.floor(seconds / 60))}:${part(seconds % 60)}`
}
