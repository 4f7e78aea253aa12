import type { PopupModel } from '../../utils/view/popup/popup'
import type { SiteStatus } from '../../utils/view/popup/site-status'
import { Button } from '../parts/Button'
import { Icon } from '../parts/Icon'
import { WORDS } from './words'

/** Guarding or not and why, with the one thing that would mend it. */
export function Status({ model }: { model: PopupModel }) {
  const status = model.status.value
  if (!status) return <p class="popup-status">{WORDS.looking}</p>
  const { title, more } = sentenceOf(status)
  return (
    <section class="popup-status" data-guarding={status.guarding} role="status">
      <Icon name={status.guarding === 'yes' ? 'check' : 'info'} />
      <div>
        <h1>{title}</h1>
        <p>{more}</p>
        <Mend status={status} model={model} />
      </div>
    </section>
  )
}

const sentenceOf = (status: SiteStatus) => {
  if (status.guarding === 'yes') return WORDS.guarding
  if (status.guarding === 'reminds') return WORDS.reminds
  return status.guarding === 'not-first' ? WORDS.notFirst : WORDS.notGuarding[status.why]
}

function Mend({ status, model }: { status: SiteStatus; model: PopupModel }) {
  if (status.guarding === 'yes' || status.guarding === 'reminds') return null
  if (status.guarding === 'not-first') return <Button onPress={model.reloadPage}>{WORDS.reload}</Button>
  if (status.why === 'no-access')
    return (
      <Button tone="primary" onPress={model.giveAccess}>
        {WORDS.giveAccess}
      </Button>
    )
  if (status.why === 'loaded-before-install')
    return (
      <Button tone="primary" onPress={model.reloadPage}>
        {WORDS.reload}
      </Button>
    )
  return null
}
