import { type MadeUpCall, madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { callId } from '../../../utils/core/ids'
import type { PackItem } from '../../../utils/core/papers/pack'
import type { Sender } from '../../../utils/core/papers/paper'
import { takePack } from '../../../utils/store/packs/take-pack'
import type { FileToSave } from '../../../utils/view/review/export'
import type { Exporting } from '../../../utils/view/review/review'
import { memoryStores } from '../../contract/memory'
import type { Stores } from '../../contract/stores'

export const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const HOUR = 3_600_000
let desks = 0

/** Somebody's browser: its stores, its clock, and the file it wrote last. */
export async function deskOf(name: string, calls: MadeUpCall[] = []) {
  const stores = memoryStores(() => NOW)
  const me: Sender = { name, desk: `desk-${++desks}` }
  await stores.records.take(calls)
  const saved: FileToSave[] = []
  return {
    me,
    stores,
    saved,
    ports: {
      ...stores,
      exporting: async (): Promise<Exporting> => 'allowed',
      desk: async () => me,
      now: () => NOW,
      save: (file: FileToSave) => void saved.push(file),
    },
    /** Hands the file another desk wrote last to this one. */
    takeFrom: (other: { saved: FileToSave[] }) => takeText(stores, me, other.saved.at(-1)?.text ?? ''),
  }
}

const takeText = (stores: Stores, me: Sender, text: string) =>
  takePack(new Blob([text]), { ...stores, now: () => NOW }, me, () => {}, new AbortController().signal)

/** Flagged, marked "this worked" by the agent; and one nobody flagged. */
export const worked = () => madeUpCall(scriptNamed('this-worked'), NOW - HOUR, callId('worked'))
export const plain = () => madeUpCall(scriptNamed('nothing-special'), NOW - 2 * HOUR, callId('plain'))
export const deadEnd = () => madeUpCall(scriptNamed('dead-end'), NOW - 3 * HOUR, callId('dead-end'))

/** The lines of a file, its head left out. */
export const itemsOf = (file: FileToSave | undefined): PackItem[] =>
  (file?.text ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as PackItem)
