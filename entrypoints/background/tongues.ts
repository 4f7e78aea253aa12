import { lexiconOf } from '../../utils/language/lexicon'
import { SILENT, type Tongue } from '../../utils/language/listen/sayings'
import { ownFile } from '../../utils/store/own-file'

const read = new Map<string, Tongue>()

/** `en-GB` is English. A language nobody has taught hears nothing; the call goes on without cues. */
export async function tongueOf(language: string): Promise<Tongue> {
  const code = lexiconOf(language).language
  const known = read.get(code)
  if (known) return known
  const tongue = await ownFile(`listen/${code}.json`).then(
    (file) => file as Tongue,
    () => SILENT,
  )
  read.set(code, tongue)
  return tongue
}
