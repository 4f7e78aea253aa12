const CLOCK = /^(\d{1,2}:)?\d{1,2}:\d\d$/

/** Seconds on the first clock of a call's panel: "00:03", "1:02:07". The panel is small; a page is not read so. */
export function clockIn(panel: Element): number | undefined {
  const shown = [...panel.querySelectorAll('*')].map((part) => part.textContent.trim())
  return shown
    .find((text) => CLOCK.test(text))
    ?.split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
}
