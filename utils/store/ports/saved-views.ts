import type { SavedView } from '../../core/queue-filter'
import type { Kept } from './outcome'

/** The lead's own views of the queue, kept in this browser. */
export interface SavedViews {
  /** In the order they were saved. */
  list(): Promise<SavedView[]>
  /** A name that is there already gets the new filter. */
  save(view: SavedView): Promise<Kept>
  remove(name: string): Promise<Kept>
}
