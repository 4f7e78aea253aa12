import { factOf } from '../core/caller'
import type { CallerField } from '../core/caller-field'
import type { CallId } from '../core/ids'
import { servesSite } from '../core/site'
import { fieldAsksFor } from '../language/field-asks-for'
import { type FrameSender, Refused } from '../wire/serve'
import type { FieldDescription, FillOffer } from '../wire/topics'
import type { House } from './desk'
import { isForNotes } from './note-fields'

/** The right fact for the focused field. The value leaves the desk only when the agent takes the offer, in that call, and only to the frame that was offered it. */
export function fillOffers({ current, ports, notes }: House) {
  const offered = new Map<string, { field: CallerField; callId: CallId }>()
  const keyOf = ({ tab, frame }: FrameSender) => `${tab}/${frame}`

  return {
    fillAsk({ field }: { field: FieldDescription }, from: FrameSender): { offer: FillOffer } {
      const serves = servesSite(from.origin, ports.terms())
      if (serves && isForNotes(field)) notes.met(from)
      const isAgents = field.focusedBy === 'agent' && field.visible === 'topmost'
      const wanted = serves && isAgents ? fieldAsksFor(field) : undefined
      const live = current()
      const fact = wanted && live && factOf(live.caller, wanted)
      if (!wanted || !fact) {
        offered.delete(keyOf(from))
        return { offer: { offer: 'none' } }
      }
      offered.set(keyOf(from), { field: wanted, callId: live.call.id })
      const askFirst = !ports.origins.knows(from.origin)
      return { offer: { offer: 'fill', field: wanted, preview: askFirst ? '' : fact.value, askFirst } }
    },

    fillTake({ field }: { field: CallerField }, from: FrameSender): { value: string } {
      const live = current()
      const offer = offered.get(keyOf(from))
      const fact = live && factOf(live.caller, field)
      if (!fact || offer?.field !== field || offer.callId !== live.call.id) throw new Refused('not-offered')
      ports.origins.meet(from.origin)
      return { value: fact.value }
    },
  }
}
