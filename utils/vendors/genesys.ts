import * as z from 'zod/mini'
import type { SignalPhase } from '../core/signal'
import { attributes } from './attributes'
import { email, name, phone } from './facts'
import { directionOf, few, flag, maybe, readAs, text } from './read'
import { type Heard, type Parser, type VendorWord, word } from './word'

const pair = z.object({ name: z.string(), value: z.string() })
const interaction = z.object({
  id: z.string(),
  direction: text,
  state: text,
  isConnected: flag,
  isDisconnected: flag,
  isChat: flag,
  isEmail: flag,
  isMessage: flag,
  ani: text,
  calledNumber: text,
  displayAddress: text,
  phone: text,
  remoteName: text,
  attributes: maybe(z.union([few(pair), z.record(z.string(), text)])),
})
/** `change` carries what it was and what it is; some categories name the interaction by its id alone. */
const named = z.union([z.string(), interaction, z.object({ new: interaction })])
const subscription = z.object({
  type: z.literal('interactionSubscription'),
  data: z.object({ category: z.string(), interaction: named }),
})
const screenPop = z.object({
  type: z.literal('screenPop'),
  data: z.object({ searchString: text, interactionId: maybe(named), interaction: maybe(named) }),
})
type Interaction = Partial<z.infer<typeof interaction>>

/** The embeddable framework's messages, by the names of Genesys's own example; a deployment may have renamed them. */
export const genesys: Parser = (raw, heard) => {
  const told = readAs(subscription, raw)?.data
  if (told) return wordOf(told.category, whole(told.interaction), heard)
  const popped = readAs(screenPop, raw)?.data
  if (!popped) return []
  const { id, ...more } = whole(popped.interaction ?? popped.interactionId ?? '')
  const searched = [...phone(popped.searchString), ...email(popped.searchString)].map((f) => ({ ...f, sure: false }))
  return [word(heard, { teller: 'genesys', id, facts: [...searched, ...factsOf(more)] })]
}

function wordOf(category: string, interaction: Interaction, heard: Heard): VendorWord[] {
  const phase = phaseOf(category, interaction)
  if (!phase || interaction.isChat || interaction.isEmail || interaction.isMessage) return []
  return [
    word(heard, {
      teller: 'genesys',
      id: interaction.id,
      chain: valuesOf(interaction).PT_TransferContext,
      phase,
      direction: directionOf(interaction.direction),
      facts: factsOf(interaction),
    }),
  ]
}

function phaseOf(category: string, { isConnected, isDisconnected, state }: Interaction): SignalPhase | undefined {
  switch (category) {
    case 'add':
      return isConnected ? 'connected' : 'ringing'
    case 'connect':
      return 'connected'
    case 'change':
      if (isDisconnected) return 'ended'
      if (/^held$/i.test(state ?? '')) return 'held'
      return isConnected ? 'connected' : undefined
    case 'consultTransfer':
      return 'transferring'
    case 'blindTransfer':
    case 'completeConsultTransfer':
      return 'transferred'
    case 'disconnect':
    case 'deallocate':
      return 'ended'
    case 'acw':
      return 'wrapup'
    default:
      return undefined
  }
}

const whole = (said: z.infer<typeof named>): Interaction => {
  if (typeof said === 'string') return { id: said }
  return 'new' in said ? said.new : said
}

function factsOf(interaction: Interaction) {
  const { direction, ani, calledNumber, displayAddress } = interaction
  const far = directionOf(direction) === 'outbound' ? calledNumber : ani
  const [number] = [displayAddress, interaction.phone, far].map(phone).find((found) => found.length > 0) ?? []
  return [...(number ? [number] : []), ...name(interaction.remoteName), ...attributes(valuesOf(interaction))]
}

/** Custom attributes come as pairs or as an object, with or without the flow's `context.` before their names. */
function valuesOf({ attributes = {} }: Interaction): Record<string, string> {
  const pairs = Array.isArray(attributes)
    ? attributes.map((a) => [a.name, a.value] as const)
    : Object.entries(attributes)
  return Object.fromEntries(
    pairs.flatMap(([label, value]) => (value ? [[label.replace(/^context\./, ''), value]] : [])),
  )
}
