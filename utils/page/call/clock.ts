const CLOCK = /^(?:(\d{1,2}):)?(\d{1,2}):(\d\d)$/
const LINES = 60

/** Seconds on the first clock of a call's panel: "00:03", "1:02:07". */
export function clockIn(panel: Element): number | undefined {
  const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(), left = LINES; node && left > 0; node = walker.nextNode(), left--) {
    const [, hours = 0, minutes, seconds] = CLOCK.exec(node.nodeValue?.trim() ?? '') ?? []
    if (minutes) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  }
  return undefined
}
