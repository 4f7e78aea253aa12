import * as z from 'zod/mini'
import { keeping } from '../keeping'
import type { Kept } from '../ports/outcome'
import { defineDocument } from '../schema/document'
import type { Opener } from './database'
import { putSingle } from './transaction'

const KEY = 'policy'
const document = defineDocument(z.object({ raw: z.unknown() }))

/** The company's word as the browser last told it, for the seconds until it tells it again. */
export interface LastPolicy {
  read(): Promise<unknown>
  write(raw: unknown): Promise<Kept>
}

export function idbLastPolicy(open: Opener): LastPolicy {
  return {
    async read() {
      const opened = document.open(await (await open()).get('singles', KEY), 'the last policy')
      return opened.is === 'read' ? opened.value.raw : {}
    },
    write: (raw) => keeping(() => putSingle(open, KEY, document.stamp({ raw }))),
  }
}
