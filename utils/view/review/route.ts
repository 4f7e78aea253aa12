import { type CallId, callId } from '../../core/ids'

/** Where on the review page one is; kept in the address, so that reload and back work. */
export type Route =
  | { at: 'calls'; call?: CallId }
  | { at: 'people' }
  | { at: 'callers' }
  | { at: 'forget' }
  | { at: 'hand-over' }

export function routeOf(hash: string): Route {
  const [at, id] = hash.replace(/^#/, '').split('/')
  if (at === 'people' || at === 'callers' || at === 'forget' || at === 'hand-over') return { at }
  return { at: 'calls', ...(id && { call: callId(decoded(id)) }) }
}

export const hashOf = (route: Route): string =>
  route.at === 'calls' && route.call ? `#calls/${encodeURIComponent(route.call)}` : `#${route.at}`

/** An address typed by hand may hold anything. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
