import { sameFilter, VIEWS, type ViewName } from '../../../utils/view/review/filter'
import type { QueueModel } from '../../../utils/view/review/queue'
import { Button } from '../../parts/Button'
import { QUEUE } from '../words'

const NAMES = Object.keys(VIEWS) as ViewName[]

/** One press to a filter a lead needs every day. */
export const Views = ({ queue }: { queue: QueueModel }) => (
  <fieldset class="views">
    <legend class="for-ears">{QUEUE.viewsName}</legend>
    {NAMES.map((name) => (
      <Button
        key={name}
        tone="ghost"
        pressed={sameFilter(queue.filter.value, VIEWS[name])}
        onPress={() => queue.show(VIEWS[name])}
      >
        {QUEUE.views[name]}
      </Button>
    ))}
  </fieldset>
)
