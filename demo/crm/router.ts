import { signal } from '@preact/signals'

/** The part of the address after `#`: path parts, and what follows `?`. */
function read() {
  const [path = '', query = ''] = location.hash.slice(1).split('?')
  return { parts: path.split('/').filter(Boolean), query: new URLSearchParams(query) }
}

export const route = signal(read())

addEventListener('hashchange', () => {
  route.value = read()
})

export function go(path: string): void {
  location.hash = path
}
