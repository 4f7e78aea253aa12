import { sameFilter, VIEWS, type ViewName } from '../../../utils/view/review/filter'
import type { QueueModel } from '../../../utils/view/review/queue'
import { Button } from '../../parts/Button'
import { Icon } from '../../parts/Icon'
import { QUEUE } from '../words'
import { SaveView } from './SaveView'

const NAMES = Object.keys(VIEWS) as ViewName[]

/** One press to a filter a lead needs every day: the five everybody has, then the lead's own. */
export function Views({ queue }: { queue: QueueModel }) {
  const now = queue.filter.value
  const isView = NAMES.some((name) => sameFilter(now, VIEWS[name]))
  const saved = queue.saved.value.find(({ filter }) => sameFilter(now, filter))
  return (
    <fieldset class="views">
      <legend class="for-ears">{QUEUE.viewsName}</legend>
      {NAMES.map((name) => (
        <Button key={name} tone="ghost" pressed={sameFilter(now, VIEWS[name])} onPress={() => queue.show(VIEWS[name])}>
          {QUEUE.views[name]}
        </Button>
      ))}
      {queue.saved.value.map(({ name, filter }) => (
        <Button key={`own-${name}`} tone="ghost" pressed={sameFilter(now, filter)} onPress={() => queue.show(filter)}>
          <Icon name="pen" />
          {name}
        </Button>
      ))}
      {saved ? (
        <Button tone="ghost" onPress={() => queue.removeView(saved.name)}>
          {QUEUE.removeView(saved.name)}
        </Button>
      ) : (
        !isView && <SaveView queue={queue} />
      )}
    </fieldset>
  )
}
