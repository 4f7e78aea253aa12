import type { ControlKind } from '../../core/control'

/** What the press can rest on: ringing is an incoming call not yet taken, active anything from dialling to held. */
export type CallState = 'idle' | 'ringing' | 'active' | 'ended'

/** What can be read of a pressed control at the moment of the press. Text as the page has it; the judge normalises. */
export interface ControlDescription {
  /** Accessible name, then title and visible text when they say something else. */
  name: string
  title: string
  text: string
  tag: string
  role: string
  id: string
  class: string
  /** Names and values of data-* attributes, `name`, `slot`, and `tel:` for such a link: what developers call the thing. */
  data: string[]
  /** Icon names: classes, file names, `<use>` targets, ligatures, svg titles. */
  icon: string
  /** Fingerprints of svg paths, see icons.ts. */
  paths: string[]
  look: Look
  /** Words beside a control that has none of its own. */
  caption: string
  /** The heading or label of the panel it stands in. */
  context: string
  /** Names or ids of the controls close by. */
  near: string[]
  /** Taught by the agent or told by site data: outranks everything read. */
  known?: ControlKind
}

/** The computed look, read once at press time. */
export interface Look {
  red: boolean
  round: boolean
  /** The handset lies face down: turned by about 135° either way. */
  turned: boolean
}

export const PLAIN_LOOK: Look = { red: false, round: false, turned: false }
