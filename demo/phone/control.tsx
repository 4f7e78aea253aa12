import type { ComponentChildren } from 'preact'
import { type IconName, icons } from './icons'
import css from './phone.module.css'
import type { Skin } from './skins'

interface Props {
  skin: Skin
  /** Which control, as a number without meaning. */
  index: number
  label: string
  icon: IconName
  tone?: 'go' | 'stop' | 'on'
  disabled?: boolean
  onPress: () => void
}

export function Icon({ name, turned = false }: { name: IconName; turned?: boolean }) {
  return (
    <svg class={turned ? css.turned : undefined} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={icons[name]} fill="currentColor" />
    </svg>
  )
}

export function Control({ skin, index, label, icon, tone, disabled = false, onPress }: Props) {
  const press = (event: MouseEvent) => {
    if (!skin.trustedOnly || event.isTrusted) onPress()
  }
  const round = skin.iconsOnly ? css.round : css.button
  return (
    <button
      type="button"
      class={`${round} ${tone ? css[tone] : ''}`}
      data-i={index}
      disabled={disabled}
      onClick={press}
    >
      <Icon name={icon} turned={tone === 'stop'} />
      {!skin.iconsOnly && <span>{label}</span>}
    </button>
  )
}

export function Row({ children }: { children: ComponentChildren }) {
  return <div class={css.row}>{children}</div>
}
