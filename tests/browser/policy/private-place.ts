import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A browser that sees a folder of ours where the system's stands, and nobody else does. */
export interface PrivatePlace {
  /** Starts the browser in the place; hands on every argument. */
  program: string
  write(path: string, text: string): Promise<void>
  remove(path: string): Promise<void>
  clear(): Promise<void>
}

const UNSHARE = ['unshare', '--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])]

/** A mount of one's own needs a kernel that allows it; containers may not. */
export const canHavePrivatePlaces = spawnSync(UNSHARE[0] ?? '', [...UNSHARE.slice(1), 'true']).status === 0

/** @param instead the system's folder, which must exist; what is in it is there as well */
export async function privatePlace(browser: string, instead: string, args = ''): Promise<PrivatePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-place-'))
  const place = join(folder, 'place')
  const program = join(folder, 'browser.sh')
  await cp(instead, place, { recursive: true })
  const mounted = `mount --bind ${place} ${instead} && exec ${browser} ${args} "$@"`
  await writeFile(program, `#!/bin/sh\nexec ${UNSHARE.join(' ')} sh -c '${mounted}' browser "$@"\n`)
  await chmod(program, 0o755)
  return {
    program,
    async write(path, text) {
      await mkdir(dirname(join(place, path)), { recursive: true })
      await writeFile(join(place, path), text)
    },
    remove: (path) => rm(join(place, path)),
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}
