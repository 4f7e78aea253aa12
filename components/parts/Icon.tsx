/** Line icons on a 16 × 16 grid, in the colour of the text around them. */
const PATHS = {
  check: 'M3 8.5l3.5 3.5L13 4.5',
  circle: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  pass: 'M2.5 8h10M9 4.5L12.5 8L9 11.5',
  phone:
    'M4.2 2.5h2l1 3-1.4 1.1a7.5 7.5 0 0 0 3.6 3.6l1.1-1.4 3 1v2a1.5 1.5 0 0 1-1.6 1.5A10.2 10.2 0 0 1 2.7 4.1 1.5 1.5 0 0 1 4.2 2.5',
  swap: 'M3 5.5h9.5L10 3M13 10.5H3.5L6 13',
  grip: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01',
  minus: 'M3.5 8h9',
  open: 'M4 10l4-4 4 4',
  copy: 'M5.5 5.5h7v7h-7zM3.5 10.5v-7h7',
  info: 'M8 7.5v4M8 4.75v.01M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5',
  deaf: 'M5 6a3 3 0 0 1 5.4-1.8M11 6.5c0 2.4-2 2.7-2 4.7a1.9 1.9 0 0 1-3.4 1.1M2.5 2.5l11 11',
  pen: 'M10.5 3l2.5 2.5L6 12.5l-3 .5.5-3z',
  person: 'M8 2.5a2.75 2.75 0 1 1 0 5.5a2.75 2.75 0 1 1 0-5.5M2.75 13.5c.6-2.4 2.6-3.75 5.25-3.75s4.65 1.35 5.25 3.75',
  clock: 'M8 4.5V8l2.5 1.5M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5',
} as const
export type IconName = keyof typeof PATHS

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
