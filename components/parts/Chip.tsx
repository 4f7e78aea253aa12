import type { ComponentChildren } from 'preact'

/** A word or two of state. `note` asks for a look; nothing here alarms. */
export const Chip = ({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'accent' | 'note'
  children: ComponentChildren
}) => (
  <span class="chip" data-tone={tone}>
    {children}
  </span>
)
