import { type ControlDescription, PLAIN_LOOK } from '../../../utils/page/controls/description'

/** A described control with nothing but what a test says of it. */
export const control = (said: Partial<ControlDescription>): ControlDescription => ({
  name: '',
  title: '',
  text: '',
  tag: 'button',
  role: '',
  id: '',
  class: '',
  data: [],
  icon: '',
  paths: [],
  look: PLAIN_LOOK,
  caption: '',
  context: '',
  near: [],
  ...said,
})

export const RED = { ...PLAIN_LOOK, red: true }
export const ROUND_RED = { ...RED, round: true }
