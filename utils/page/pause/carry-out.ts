import type { Area } from '../../wire/topics'
import { areaOf, controlOf, isUsable } from './control'
import { type HeldPress, replay } from './replay'

export interface CarryOutPorts {
  /** The hang-up control under a point of this frame, as a press path. */
  hangUpAt(at: { x: number; y: number }): readonly Element[] | undefined
  callIsOver(): boolean
  /** The page did not believe it: ask the agent for the press it asks for. */
  askOnceMore(control: Area): void
}

/** ms a call takes to end visibly after its hang-up. */
const ENDS_WITHIN = 700
const LOOK_EVERY = 50

/** Does the held press again, on what was pressed, or on what stands there by now, and looks whether the call ended. */
export async function carryOut(held: HeldPress, ports: CarryOutPorts): Promise<void> {
  const path = usable(held.path) ?? ports.hangUpAt(held.at)
  if (path?.[0]) replay(path[0], held)
  const control = controlOf(path ?? held.path)
  const isOver = () => ports.callIsOver() || (!usable(path ?? []) && !ports.hangUpAt(held.at))
  for (let waited = 0; waited < ENDS_WITHIN; waited += LOOK_EVERY) {
    await new Promise((then) => setTimeout(then, LOOK_EVERY))
    if (isOver()) return
  }
  const there = control?.isConnected ? control : controlOf(ports.hangUpAt(held.at) ?? [])
  ports.askOnceMore(areaOf(there))
}

const usable = (path: readonly Element[]) =>
  [path[0], controlOf(path)].every((el) => el && isUsable(el)) ? path : undefined
