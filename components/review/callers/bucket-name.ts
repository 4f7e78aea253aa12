import type { Grain } from '../../../utils/view/review/buckets'
import type { Span } from '../../../utils/view/review/timeline'

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric' })

/** "12 May", the week by its Monday, "May 2026". */
export const bucketName = ({ from }: Span, grain: Grain): string => (grain === 'month' ? MONTH : DAY).format(from)
