/** What regedit makes of a file: each key with its values; a key with a minus before it is gone first, with all below it. */
export type Registry = Record<string, Record<string, string | number>>

const HEADER = 'Windows Registry Editor Version 5.00'

/** A registry file as regedit reads it: only what this writes, and an error for anything else. @throws {Error} */
export function readRegFile(text: string, before: Registry = {}): Registry {
  if (/[^\r\n -~]/.test(text)) throw new Error('not plain ASCII: such a file would need UTF-16')
  if (/[^\r]\n/.test(text) || !text.endsWith('\r\n')) throw new Error('lines end with CR LF')
  const [header, ...lines] = text.split('\r\n')
  if (header !== HEADER) throw new Error(`begins with ${header}`)
  let keys: Registry = structuredClone(before)
  let at: string | undefined
  for (const line of lines.filter((one) => one !== '')) {
    const [, minus, key] = /^\[(-?)([^\]]+)\]$/.exec(line) ?? []
    if (key !== undefined && minus) {
      keys = Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key && !name.startsWith(`${key}\\`)))
      at = undefined
    } else if (key !== undefined) {
      at = key
      keys[key] ??= {}
    } else {
      if (at === undefined) throw new Error(`a value outside of any key: ${line}`)
      const [, name = '', value = ''] = /^"((?:[^"\\]|\\.)*)"=(.+)$/.exec(line) ?? []
      if (name === '') throw new Error(`no value: ${line}`)
      ;(keys[at] as Record<string, string | number>)[unescaped(name)] = readValue(value)
    }
  }
  return keys
}

function readValue(written: string): string | number {
  const [, hex] = /^dword:([0-9a-f]{8})$/.exec(written) ?? []
  if (hex !== undefined) return Number.parseInt(hex, 16)
  const [, text] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(written) ?? []
  if (text === undefined) throw new Error(`neither a text nor a number: ${written}`)
  return unescaped(text)
}

const unescaped = (text: string) => text.replace(/\\(["\\])/g, '$1')

interface Schema {
  type: string
}
/** What Chrome gives the extension of a key: numbers and texts by the type its schema names, lists from numbered values below it, names and values from JSON. */
export function policyOf(keys: Registry, branch: string, schema: Readonly<Record<string, Schema>>): object {
  const single = Object.entries(keys[branch] ?? {}).map(([name, value]) => [name, asType(value, schema[name]?.type)])
  const lists = Object.keys(keys)
    .filter((key) => key.startsWith(`${branch}\\`))
    .map((key) => {
      const numbered = Object.entries(keys[key] ?? {}).sort(([a], [b]) => Number(a) - Number(b))
      return [key.slice(branch.length + 1), numbered.map(([, value]) => value)]
    })
  return Object.fromEntries([...single, ...lists])
}

function asType(value: string | number, type: string | undefined): unknown {
  if (type === 'boolean' && typeof value === 'number') return value !== 0
  if (type === 'object' && typeof value === 'string') return JSON.parse(value)
  return value
}
