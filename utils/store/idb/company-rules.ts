import * as z from 'zod/mini'
import { keeping } from '../keeping'
import type { CompanyRules, CompanyRulesStore } from '../ports/company-rules'
import { defineDocument } from '../schema/document'
import { momentSchema } from '../schema/ids'
import type { Opener } from './database'
import { putSingle } from './transaction'

const KEY = 'company-rules'
const text = z.string()
const document = defineDocument<CompanyRules>(
  z.object({
    from: text,
    askedAt: momentSchema,
    text,
    earlier: z.optional(text),
    takenAt: momentSchema,
    etag: text,
    refused: text,
  }),
)

export function idbCompanyRules(open: Opener): CompanyRulesStore {
  return {
    async read() {
      const opened = document.open(await (await open()).get('singles', KEY), 'the company’s rules')
      return opened.is === 'read' ? opened.value : undefined
    },
    write: (rules) => keeping(() => putSingle(open, KEY, document.stamp(rules))),
  }
}
