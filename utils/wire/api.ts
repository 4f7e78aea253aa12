type Api = typeof import('#imports').browser
const world: typeof globalThis & { browser?: Api; chrome?: Api } = globalThis

/**
 * The browser's own word to extensions, asked for when it is used. WXT's `browser` looks for `runtime` as a script begins, for
 * which Chromium makes it: half of what the guard would cost a page. By build, since an element called `browser` goes by that name.
 */
export const api = (): Api => (import.meta.env.FIREFOX ? world.browser : world.chrome) as Api
