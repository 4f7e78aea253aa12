import * as z from 'zod/mini'
import { FLAGS } from '../../core/flag'
import { ORDERS, PERIODS, type QueueFilter, type SavedView, SHOWS } from '../../core/queue-filter'
import { REASONS } from '../../core/reason'
import { OUTCOMES } from '../../core/wrapup'
import { keeping } from '../keeping'
import type { SavedViews } from '../ports/saved-views'
import { defineDocument } from '../schema/document'
import { ruleIdSchema } from '../schema/ids'
import type { Opener } from './database'
import { writing } from './transaction'

const KEY = 'saved-views'
const document = defineDocument(z.object({ views: z.array(z.unknown()) }))

const filterSchema: z.ZodMiniType<QueueFilter> = z.object({
  show: z.enum(SHOWS),
  flag: z.optional(z.enum(FLAGS)),
  reason: z.optional(z.enum(REASONS)),
  outcome: z.optional(z.enum(OUTCOMES)),
  rule: z.optional(ruleIdSchema),
  queue: z.optional(z.string()),
  seen: z.enum(['any', 'unseen']),
  period: z.enum(PERIODS),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  order: z.enum(ORDERS),
  words: z.string(),
})
const viewSchema = z.object({ name: z.string(), filter: filterSchema })

export function idbSavedViews(open: Opener): SavedViews {
  const change = (to: (views: SavedView[]) => SavedView[]) =>
    keeping(() =>
      writing(open, ['singles'], 'relaxed', async (tx) => {
        const table = tx.objectStore('singles')
        const opened = document.open((await table.get(KEY)) ?? document.stamp({ views: [] }), 'the saved views')
        if (opened.is === 'newer') return { outcome: 'not-kept' as const, sentence: opened.sentence }
        await table.put(
          document.stamp({ views: to(viewsIn(opened.is === 'read' ? opened.value.views : []).map(withoutWords)) }),
          KEY,
        )
        return { outcome: 'kept' as const }
      }),
    )
  return {
    async list() {
      const opened = document.open(await (await open()).get('singles', KEY), 'the saved views')
      if (opened.is !== 'read') return []
      const views = viewsIn(opened.value.views)
      // An older Earshot kept the words too: they go from the disk with the first look.
      if (views.some(({ filter }) => filter.words !== '')) await change((all) => all)
      return views.map(withoutWords)
    },
    save: (view) => change((views) => [...views.filter(({ name }) => name !== view.name), withoutWords(view)]),
    remove: (name) => change((views) => views.filter((view) => view.name !== name)),
  }
}

/** Who looks for words may look for a caller's name, and nobody who asks to be forgotten is found in a view. */
const withoutWords = ({ name, filter }: SavedView): SavedView => ({ name, filter: { ...filter, words: '' } })

/** Each by itself: a view that names a flag or a reason that is no more takes no other with it. */
const viewsIn = (raw: readonly unknown[]): SavedView[] =>
  raw.flatMap((view) => {
    const parsed = z.safeParse(viewSchema, view)
    return parsed.success ? [parsed.data] : []
  })
