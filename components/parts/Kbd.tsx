const CAPS: Record<string, string> = { enter: '↵', escape: 'Esc' }

/** A key as a keycap. Hidden from screen readers: the button it stands in names its key by `aria-keyshortcuts`. */
export const Kbd = ({ keys }: { keys: string }) => (
  <span class="kbd" aria-hidden="true">
    {CAPS[keys.toLowerCase()] ?? keys}
  </span>
)
