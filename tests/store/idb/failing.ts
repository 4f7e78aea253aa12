import { onTestFinished } from 'vitest'

type Write = 'put' | 'add' | 'delete'

/** Lets `writes` writes of IndexedDB pass; the next one ends its transaction as the browser does. Stops with the test. */
function failAfter(writes: number, fail: (tx: IDBTransaction) => void): { failed: () => boolean; mend: () => void } {
  const proto = IDBObjectStore.prototype
  const whole = { put: proto.put, add: proto.add, delete: proto.delete }
  let left = writes
  let failed = false
  const guarded = (name: Write) =>
    function (this: IDBObjectStore, ...args: unknown[]) {
      const request: unknown = Reflect.apply(whole[name], this, args)
      if (left-- === 0) {
        failed = true
        queueMicrotask(() => fail(this.transaction))
      }
      return request
    }
  Object.assign(proto, { put: guarded('put'), add: guarded('add'), delete: guarded('delete') })
  const mend = () => void Object.assign(proto, whole)
  onTestFinished(mend)
  return { failed: () => failed, mend }
}

/** The worker dies in the middle of a transaction: the browser takes all of it back. */
export const killAfter = (writes: number) => failAfter(writes, (tx) => tx.abort())

export const diskFullAfter = (writes: number) => failAfter(writes, full)

function full(tx: IDBTransaction): void {
  Object.defineProperty(tx, 'error', { value: new DOMException('no space left', 'QuotaExceededError') })
  tx.abort()
}

/** As browsers do it: every request succeeds, and the commit fails. */
export function diskFullAtCommit(): { mend: () => void } {
  const proto = IDBObjectStore.prototype
  const { add } = proto
  proto.add = function (...args) {
    const request = add.apply(this, args)
    request.addEventListener('success', () => queueMicrotask(() => full(this.transaction)))
    return request
  }
  const mend = () => void Object.assign(proto, { add })
  onTestFinished(mend)
  return { mend }
}
