import { readdirSync, readFileSync } from 'node:fs'
import type { SiteKnowledge } from '../../utils/core/site-knowledge'

export const FOLDER = 'utils/sites'
export const siteFiles = (): string[] => readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
export const readSite = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
/** As the build ships them. */
export const shippedSites = (): SiteKnowledge[] => siteFiles().map((file) => readSite(file) as SiteKnowledge)
