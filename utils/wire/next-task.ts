/** Runs when the page has had its turn: no listener of its own waits for it. A message, not a timer: those of hidden tabs wait a second. */
export function nextTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    run()
  }
  port2.postMessage(undefined)
}
