/** Red as hang-up buttons are: a strong hue between crimson and orange-red, light or dark. */
export function isRed(red: number, green: number, blue: number): boolean {
  return red > 90 && red > 1.6 * green && red > 1.6 * blue
}

/** `rgb(220, 0, 0)` or `#FF3823`; see-through colours are no colour. */
export function isRedColour(css: string): boolean {
  const hex = /#([\da-f]{6})/i.exec(css)?.[1]
  const parts = hex ? hex.match(/../g)?.map((h) => Number.parseInt(h, 16)) : css.match(/[\d.]+/g)?.map(Number)
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts ?? []
  return alpha > 0.3 && isRed(red, green, blue)
}
