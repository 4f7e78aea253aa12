/** The same borders as the store's schema keeps; here they speak before anything is sent there. */
export const LIMITS = {
  pauseSeconds: { least: 5, most: 15 },
  ownPauseSeconds: { least: 5, most: 80 },
  keepWordsDays: { least: 0, most: 3660 },
  retentionDays: { least: 1, most: 3660 },
} as const
export type NumberSetting = keyof typeof LIMITS

export type Checked<T> = { is: 'good'; value: T } | { is: 'bad'; why: Fault }
export type Fault =
  | { fault: 'not-a-number' | 'not-a-country' | 'not-an-address' }
  | { fault: 'out-of-range'; least: number; most: number }
  | { fault: 'not-queues'; lines: string[] }
  | BadSites
export interface BadSites {
  fault: 'not-hosts'
  lines: string[]
}

export function checkNumber(setting: NumberSetting, text: string): Checked<number> {
  const { least, most } = LIMITS[setting]
  if (!/^\d+$/.test(text.trim())) return { is: 'bad', why: { fault: 'not-a-number' } }
  const value = Number(text)
  return value >= least && value <= most
    ? { is: 'good', value }
    : { is: 'bad', why: { fault: 'out-of-range', least, most } }
}

const HOST = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/

export const checkText = (text: string): Checked<string> => ({ is: 'good', value: text.trim() })

export function checkCountry(text: string): Checked<string> {
  const value = text.trim().toUpperCase()
  return /^[A-Z]{2}$/.test(value) ? { is: 'good', value } : { is: 'bad', why: { fault: 'not-a-country' } }
}

/** Where the company keeps its rules; empty = nowhere. On this computer itself also without a certificate. */
export function checkAddress(text: string): Checked<string> {
  const value = text.trim()
  return value === '' || /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])\S+$/.test(value)
    ? { is: 'good', value }
    : { is: 'bad', why: { fault: 'not-an-address' } }
}

/** One host a line. A whole address is taken for its host, as people paste it. */
export function checkSites(text: string): Checked<string[]> {
  const lines = text.split(/[\n,]/).map((line) => line.trim().toLowerCase())
  const hosts = lines.filter((line) => line !== '').map(hostOf)
  const lost = hosts.filter((host) => !HOST.test(host))
  return lost.length === 0
    ? { is: 'good', value: [...new Set(hosts)] }
    : { is: 'bad', why: { fault: 'not-hosts', lines: lost } }
}

const hostOf = (line: string) => (/^https?:\/\//.test(line) && URL.canParse(line) ? new URL(line).host : line)
