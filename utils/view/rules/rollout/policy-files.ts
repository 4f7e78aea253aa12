import type { Policy } from '../../../store/ports/policy'
import type { RuleFile } from '../rule-file'

export const POLICY_FILES = ['chrome-windows', 'edge-windows', 'linux', 'google-admin', 'firefox'] as const
export type PolicyFileKind = (typeof POLICY_FILES)[number]

export interface PolicyTarget {
  /** The extension's id in Chrome and Edge: 32 letters, given by the store. */
  chromeId: string
  firefoxId: string
  /** Where browsers get Earshot from; empty = it is put there some other way. */
  installFrom: string
}

/** The company's settings as a file that a browser, or the tool that manages browsers, takes as it is. */
export function policyFile(kind: PolicyFileKind, wanted: Policy, to: PolicyTarget): RuleFile {
  const policy = { ...wanted, ...(wanted.rulesUrl !== undefined && { rulesUrl: asciiAddress(wanted.rulesUrl) }) }
  switch (kind) {
    case 'chrome-windows':
      return regFile('earshot-chrome.reg', 'Google\\Chrome', policy, to)
    case 'edge-windows':
      return regFile('earshot-edge.reg', 'Microsoft\\Edge', policy, to)
    case 'linux':
      return jsonFile('earshot-policy.json', {
        ...(to.installFrom && { ExtensionSettings: { [to.chromeId]: forced('update_url', to) } }),
        '3rdparty': { extensions: { [to.chromeId]: policy } },
      })
    case 'google-admin':
      return jsonFile(
        'earshot-google-admin.json',
        Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }])),
      )
    case 'firefox':
      return jsonFile('policies.json', {
        policies: {
          ...(to.installFrom && { ExtensionSettings: { [to.firefoxId]: forced('install_url', to) } }),
          '3rdparty': { Extensions: { [to.firefoxId]: policy } },
        },
      })
  }
}

const forced = (address: 'update_url' | 'install_url', { installFrom }: PolicyTarget) => ({
  installation_mode: 'force_installed',
  [address]: installFrom,
})

const jsonFile = (name: string, content: object): RuleFile => ({
  name,
  type: 'application/json',
  text: `${JSON.stringify(content, null, 2)}\n`,
})

/** regedit reads plain ASCII without a mark of its encoding; what is not ASCII is written as JSON escapes it. */
function regFile(name: string, browser: string, policy: Policy, { chromeId, installFrom }: PolicyTarget): RuleFile {
  const root = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${browser}`
  const own = `${root}\\3rdparty\\extensions\\${chromeId}\\policy`
  const entries = Object.entries(policy)
  const single = entries.flatMap(([key, value]) => (Array.isArray(value) ? [] : [`"${key}"=${regValue(value)}`]))
  const lists = entries.flatMap(([key, value]) =>
    Array.isArray(value)
      ? [
          section(
            `${own}\\${key}`,
            value.map((one, i) => `"${i + 1}"=${regValue(one)}`),
          ),
        ]
      : [],
  )
  const install = installFrom && [
    section(`${root}\\ExtensionSettings\\${chromeId}`, [
      '"installation_mode"="force_installed"',
      `"update_url"=${regValue(installFrom)}`,
    ]),
  ]
  const sections = [...(install || []), section(own, single), ...lists]
  // A policy that was taken out must go: the old branch is deleted first.
  const text = ['Windows Registry Editor Version 5.00', `[-${own}]`, ...sections].join('\r\n\r\n')
  return { name, type: 'text/plain', text: `${text}\r\n` }
}

const section = (path: string, lines: readonly string[]) => [`[${path}]`, ...lines].join('\r\n')

function regValue(value: string | number | boolean | object): string {
  // Chrome reads a policy of names and values from its JSON as well.
  if (typeof value === 'object') return regValue(JSON.stringify(value))
  if (typeof value === 'string') return `"${ascii(value).replace(/["\\]/g, '\\$&')}"`
  return `dword:${Number(value).toString(16).padStart(8, '0')}`
}

/** A registry file has no other way to write “bücher.example”. */
const asciiAddress = (address: string) => (URL.canParse(address) ? new URL(address).href : address)

/** Texts of a policy are hosts and addresses, which are ASCII, and JSON, which may be written so. */
const ascii = (text: string) =>
  text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
