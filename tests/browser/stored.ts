/** Everything the extension's origin has stored, as text. Runs in one of its pages, so it stands alone. */
export async function readStored(): Promise<string> {
  const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome
  const areas = [await storage.local.get(null), await storage.session.get(null)]
  const found: unknown[] = [areas]
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((done) => {
      const open = indexedDB.open(name)
      open.onsuccess = () => done(open.result)
    })
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((done) => {
        const all = db.transaction(store).objectStore(store).getAll()
        all.onsuccess = () => done(all.result)
      })
      for (const row of rows) found.push(store, await readable(row))
    }
    db.close()
  }
  return JSON.stringify(found)

  async function readable(value: unknown): Promise<unknown> {
    if (value instanceof Uint8Array && value[0] === 0x1f && value[1] === 0x8b) {
      const stream = new Blob([value as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'))
      return new Response(stream).text()
    }
    if (
      value instanceof CryptoKey ||
      value instanceof ArrayBuffer ||
      ArrayBuffer.isView(value) ||
      typeof value !== 'object' ||
      value === null
    )
      return value
    return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([k, v]) => [k, await readable(v)])))
  }
}

/** How many paused presses are in the log and the records. */
export const pausesIn = (stored: string): number =>
  stored.split('\\"type\\":\\"press\\",\\"outcome\\":\\"paused\\"').length - 1
