import { checkQueues, queueLines } from '../../../utils/view/rules/queue-lines'
import type { SettingsModel } from '../../../utils/view/rules/settings'
import { QUEUES } from '../../../utils/words/rules'
import { CheckedField } from './CheckedField'
import { stateOf } from './state-of'

/** Another guard for the calls of a queue, one queue a line. */
export function QueuesField({ model }: { model: SettingsModel }) {
  const now = model.now.value
  if (!now) return null
  const text = queueLines((model.isLocked('guardQueues') ? now.settings : now.own).guardQueues)
  return (
    <CheckedField
      key={text}
      id="guardQueues"
      {...QUEUES}
      text={text}
      rows={3}
      check={checkQueues}
      onGood={(queues) => model.change('guardQueues', queues)}
      {...stateOf('guardQueues', model)}
    />
  )
}
