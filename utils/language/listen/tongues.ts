import { english } from './en'
import { spanish } from './es'
import type { Tongue } from './sayings'

/** What has been taught, by language. A call needs one of them: the build writes each to a file of its own (wxt.config.ts). */
export const TONGUES: Readonly<Record<string, Tongue>> = { en: english, es: spanish }
