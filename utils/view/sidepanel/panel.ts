import { signal } from '@preact/signals'
import type { PackHead } from '../../core/papers/pack'
import type { RuleSet } from '../../core/rule'
import type { Kept } from '../../store/ports/outcome'
import { type GivePorts, giveModel } from '../hand-over/give'
import { type TakePorts, takeModel } from '../hand-over/take'
import { boardModel } from './board'
import { type MyMarksPorts, myMarksModel } from './my-marks'
import { myReviewsModel } from './my-reviews'
import { type SidePanelPorts, sidePanelModel } from './sidepanel'

export const TABS = ['now', 'mine', 'marks', 'board', 'more'] as const
export type Tab = (typeof TABS)[number]

export interface PanelPorts
  extends Omit<SidePanelPorts, 'records'>,
    GivePorts,
    Pick<MyMarksPorts, 'newId'>,
    Pick<TakePorts, 'take'> {
  adopt(ruleSet: RuleSet, head: PackHead): Promise<Kept>
}
export type PanelModel = ReturnType<typeof panelModel>

/** All of the agent's side panel: one part of it in view, each with a model of its own. */
export function panelModel(ports: PanelPorts) {
  const tab = signal<Tab>('now')
  const call = sidePanelModel(ports)
  const reviews = myReviewsModel(ports)
  const marks = myMarksModel(ports)
  const board = boardModel(ports)
  const give = giveModel(ports)

  async function look() {
    await Promise.all([call.look(), reviews.look(), board.look()])
    if (tab.value === 'marks') await marks.look()
  }

  return {
    tab,
    call,
    reviews,
    marks,
    board,
    give,
    take: takeModel({ take: ports.take, taken: look, adopt: ports.adopt }),
    now: ports.now,
    look,
    /** Reviews that were not read yet come before everything, except a call that is live. */
    async begin() {
      await look()
      if (reviews.fresh.value > 0 && !call.live.value) tab.value = 'mine'
    },
    show(wanted: Tab) {
      tab.value = wanted
      if (wanted === 'marks') void marks.look()
    },
  }
}
