/** One area of the extension's storage, as `browser.storage.local`, `.session` and `.managed` are. */
export interface Area {
  get(keys?: string | string[] | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void
    removeListener(listener: (changes: Record<string, unknown>) => void): void
  }
}

/** → stop */
export function watchKey(area: Area, key: string, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (key in changes) changed()
  }
  area.onChanged.addListener(listener)
  return () => area.onChanged.removeListener(listener)
}
