import { expect, test } from 'vitest'
import { heldPress, replay } from '../../../utils/page/pause/replay'

const heardOn = (element: HTMLElement): string[] => {
  const heard: string[] = []
  for (const type of ['keydown', 'pointerdown', 'click']) element.addEventListener(type, () => heard.push(type))
  return heard
}
const button = () => {
  const element = document.createElement('div')
  element.setAttribute('role', 'button')
  document.body.replaceChildren(element)
  return element
}

test('a shortcut is carried out as a press of the button it stands for, whatever that is made of', () => {
  const element = button()
  const heard = heardOn(element)
  replay(element, heldPress([element], new KeyboardEvent('keydown', { key: 'H', code: 'KeyH', ctrlKey: true })))
  expect(heard).toEqual(['pointerdown', 'click'])
})

test('Enter on the button is Enter again', () => {
  const element = button()
  const heard = heardOn(element)
  replay(element, heldPress([element], new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter' })))
  expect(heard).toEqual(['keydown'])
})
