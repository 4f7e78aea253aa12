import type { Sender } from '../../core/papers/paper'
import type { Opener } from './database'
import { keyedHash } from './keyed-hash'
import { idbPrivateSettings } from './private-settings'

/** Who sits here, as others see it. The desk's own name comes of the key that never leaves this browser. */
export function thisDesk(open: Opener): () => Promise<Sender> {
  const hash = keyedHash(open)
  const settings = idbPrivateSettings(open)
  return async () => ({ name: (await settings.read()).settings.agentId, desk: await hash('x-desk', 'this one') })
}
