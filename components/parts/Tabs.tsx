import { useRef } from 'preact/hooks'

export interface TabOf<Name extends string> {
  at: Name
  name: string
  /** How many things wait there. */
  count?: number
}

/** Parts of one small page, one in view. Arrow keys go from tab to tab. */
export function Tabs<Name extends string>({
  label,
  tabs,
  at,
  onShow,
}: {
  label: string
  tabs: readonly TabOf<Name>[]
  at: Name
  onShow: (name: Name) => void
}) {
  const list = useRef<HTMLDivElement>(null)
  const step = (by: number) => {
    const index = tabs.findIndex((tab) => tab.at === at) + by
    const next = tabs[(index + tabs.length) % tabs.length]
    if (!next) return
    onShow(next.at)
    list.current?.querySelector<HTMLElement>(`#tab-${next.at}`)?.focus()
  }
  return (
    <div
      ref={list}
      class="tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
        if (by === 0) return
        event.preventDefault()
        step(by)
      }}
    >
      {tabs.map((tab) => (
        <button
          key={tab.at}
          id={`tab-${tab.at}`}
          type="button"
          role="tab"
          aria-selected={tab.at === at}
          aria-controls="tab-panel"
          tabIndex={tab.at === at ? 0 : -1}
          onClick={() => onShow(tab.at)}
        >
          {tab.name}
          {tab.count ? <span class="count">{tab.count}</span> : null}
        </button>
      ))}
    </div>
  )
}
