/**
 * Runs once the page has drawn what it is about to draw: where things are is known then, and asking does not have it all laid out
 * anew. A page nobody sees draws nothing, so there at once.
 */
export function afterFrame(run: () => void, signal: AbortSignal): void {
  const alive = () => signal.aborted || run()
  if (document.hidden) alive()
  else requestAnimationFrame(() => setTimeout(alive))
}
