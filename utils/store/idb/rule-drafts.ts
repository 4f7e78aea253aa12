import * as z from 'zod/mini'
import { keeping } from '../keeping'
import type { RuleDrafts } from '../ports/rule-sets'
import { defineDocument } from '../schema/document'
import type { Opener } from './database'
import { putSingle } from './transaction'

const KEY = 'rule-draft'
const document = defineDocument(z.object({ draft: z.unknown() }))

export function idbRuleDrafts(open: Opener): RuleDrafts {
  return {
    async read() {
      const opened = document.open(await (await open()).get('singles', KEY), 'the draft of the rules')
      return opened.is === 'read' ? opened.value.draft : undefined
    },
    keep: (draft) => keeping(() => putSingle(open, KEY, document.stamp({ draft }))),
  }
}
