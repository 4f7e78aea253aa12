import { ancestry } from './elements'

const LEVELS = 14
const ELEMENTS = 80

/** What is around it as long as that is small: the controls, the state in words, the clock. At least what it stands in. */
export function smallPanelOf(control: Element): Element {
  const around = ancestry(control, LEVELS).slice(1)
  const small = around.filter((el) => el !== document.body && el.getElementsByTagName('*').length <= ELEMENTS)
  return small.at(-1) ?? around[0] ?? control
}
