/**
 * By the old command first: it needs no permission from the page around our frame,
 * where `navigator.clipboard` is refused unless the host allows `clipboard-write`.
 */
export function copy(text: string): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', put, { once: true })
  if (document.execCommand('copy')) return
  document.removeEventListener('copy', put)
  void navigator.clipboard.writeText(text).catch(() => {})
}
