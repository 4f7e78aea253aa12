import type { Look } from './description'

/** Red as hang-up buttons are: a strong hue between crimson and orange-red, light or dark. */
const isRed = (red: number, green: number, blue: number): boolean => red > 90 && red > 1.6 * green && red > 1.6 * blue

/** `rgb(220, 0, 0)` or `#FF3823`; see-through colours are no colour. */
export function isRedColour(css: string): boolean {
  const hex = /#([\da-f]{6})/i.exec(css)?.[1]
  const parts = hex ? hex.match(/../g)?.map((h) => Number.parseInt(h, 16)) : css.match(/[\d.]+/g)?.map(Number)
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts ?? []
  return alpha > 0.3 && isRed(red, green, blue)
}

/** The look as the agent sees it, computed once for a press. `parts`: the control, then what is drawn in it. */
export function lookOf(parts: readonly Element[]): Look {
  const [control, icon] = parts
  const styles = parts.slice(0, 4).map((part) => getComputedStyle(part))
  const filled = styles.some((style) => isRedColour(style.backgroundColor))
  const drawnRed = icon ? [styles[1]?.color, styles[1]?.fill].some((css) => isRedColour(css ?? '')) : false
  return {
    red: filled || drawnRed,
    round: control !== undefined && isRound(control, styles[0]),
    turned: parts.slice(0, 4).some((part, i) => isTurned(part, styles[i])),
  }
}

function isRound(control: Element, style?: CSSStyleDeclaration): boolean {
  const { width, height } = control.getBoundingClientRect()
  const radius = style?.borderTopLeftRadius ?? ''
  const share = radius.endsWith('%')
    ? Number.parseFloat(radius) / 100
    : Number.parseFloat(radius) / Math.min(width, height)
  return share >= 0.4 && width < 1.4 * height && height < 1.4 * width
}

/** A handset is drawn ear-up; lying face down it hangs up. Degrees away from upright, either way. */
const LYING = 100

function isTurned(part: Element, style?: CSSStyleDeclaration): boolean {
  const [a = 1, b = 0] = style?.transform?.match(/-?[\d.]+(e-\d+)?/g)?.map(Number) ?? []
  const matrix = (Math.atan2(b, a) * 180) / Math.PI
  const rotate = Number.parseFloat(style?.rotate ?? '')
  const attribute = Number.parseFloat(/rotate\((-?[\d.]+)/.exec(part.getAttribute('transform') ?? '')?.[1] ?? '')
  return [matrix, rotate, attribute].some((angle) => Math.abs(angle) >= LYING && Math.abs(angle) <= 360 - LYING)
}
