/** Every sentence of the side panel. */
export const WORDS = {
  title: 'Earshot',
  live: 'The call now',
  noCall: 'No call is live',
  noCallMore: 'The next one appears here by itself: its steps, what was heard, and what was said.',
  steps: 'Steps',
  said: 'Line by line',
  nothingSaid: 'Nothing was heard yet. Where no captions are, your marks count.',
  today: 'My calls today',
  noCalls: 'No calls yet today.',
  openCall: (when: string) => `Open the call of ${when}`,
  noReason: 'No reason heard',
}
