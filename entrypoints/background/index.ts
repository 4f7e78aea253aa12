import { defineBackground } from '#imports'
import { openDesk } from './open-desk'

/** The worker. Listeners are registered at once, as the browser demands; what they call waits until the desk is open. */
export default defineBackground(openDesk)
