import type { SiteFact } from './site-fact'
import type { SiteKnowledge } from './site-knowledge'

/** What is known of one frame's page, as the desk hands it to the frame with the call's terms. */
export interface KnownHere {
  /** The product that has this address. */
  product?: ProductKnown
  /** Without it: the products that companies host themselves. The frame sees whose `at.marks` it has. */
  perhaps: ProductKnown[]
  taught: Pick<SiteFact, 'id' | 'teaches'>[]
}
export type ProductKnown = Omit<SiteKnowledge, 'format' | 'basis' | 'source' | 'vendor'>
