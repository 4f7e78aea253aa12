import * as z from 'zod/mini'
import { type PassReason, SNAPSHOT_KEY, type Snapshot } from '../../core/snapshot'
import { PAUSING_STEPS } from '../../core/step'
import { keeping } from '../keeping'
import type { SnapshotStore } from '../ports/snapshot-store'
import { callIdSchema, momentSchema } from '../schema/ids'
import type { Area } from './area'

const snapshotSchema: z.ZodMiniType<Snapshot> = z.object({
  bootId: z.string(),
  callId: callIdSchema,
  verdict: z.discriminatedUnion('say', [
    z.object({ say: z.literal('pass'), why: z.custom<PassReason>((why) => typeof why === 'string') }),
    z.object({ say: z.literal('pause'), open: z.array(z.enum(PAUSING_STEPS)) }),
  ]),
  issuedAt: momentSchema,
  validUntil: momentSchema,
  pauseSeconds: z.number(),
})

/** `local`: its changes reach every frame and wake no worker (DESIGN §8). No version: it lives 45 seconds. */
export function localSnapshot(local: Area): SnapshotStore {
  return {
    put: (snapshot) =>
      keeping(async () => {
        await local.set({ [SNAPSHOT_KEY]: snapshot })
        return { outcome: 'kept' as const }
      }),
    async read() {
      const parsed = z.safeParse(snapshotSchema, (await local.get(SNAPSHOT_KEY))[SNAPSHOT_KEY])
      return parsed.success ? parsed.data : undefined
    },
    clear: () => local.remove(SNAPSHOT_KEY),
  }
}
