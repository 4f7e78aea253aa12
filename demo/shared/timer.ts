/** Sleeps that keep time in a hidden tab too, where a page's own timers are slowed to one a second. */
const source = 'onmessage = ({ data: [id, ms] }) => setTimeout(() => postMessage(id), ms)'

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, () => void>()

function start(): Worker {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  const started = new Worker(address)
  started.onmessage = ({ data }: MessageEvent<number>) => {
    waiting.get(data)?.()
    waiting.delete(data)
  }
  return started
}

export function sleep(ms: number): Promise<void> {
  worker ??= start()
  const id = ++last
  return new Promise((resolve) => {
    waiting.set(id, resolve)
    worker?.postMessage([id, ms])
  })
}
