/** One step of the database's own shape. Documents have migrations of their own (schema/document.ts). */
export interface DatabaseMigration {
  name: string
  up(db: IDBDatabase, tx: IDBTransaction): void
}

/** The version of the database is the number of steps. A step that has been released is never changed. */
export const MIGRATIONS: readonly DatabaseMigration[] = [
  {
    name: 'Begin',
    up(db) {
      db.createObjectStore('chunks', { autoIncrement: true }).createIndex('byCall', 'call')
      db.createObjectStore('bodies', { keyPath: 'id' })
      const summaries = db.createObjectStore('summaries', { keyPath: 'id' })
      summaries.createIndex('byList', 'lists', { multiEntry: true })
      summaries.createIndex('byCaller', 'callers', { multiEntry: true })
      const people = db.createObjectStore('people', { keyPath: 'id' })
      people.createIndex('byOrder', 'order')
      people.createIndex('byCaller', 'callers', { multiEntry: true })
      db.createObjectStore('ruleSets', { keyPath: 'version' })
      db.createObjectStore('setAside', { autoIncrement: true })
      db.createObjectStore('erased', { keyPath: 'key' })
      db.createObjectStore('deletions', { autoIncrement: true })
      db.createObjectStore('counts')
      db.createObjectStore('singles')
    },
  },
  {
    // Signs of the calls that are here already are made by the first search.
    name: 'SearchAndLongest',
    up(db, tx) {
      db.createObjectStore('signs', { autoIncrement: true }).createIndex('byCall', 'call', { unique: true })
      const summaries = tx.objectStore('summaries')
      summaries.createIndex('byLength', 'lengths', { multiEntry: true })
      summaries.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
        if (!cursor) return
        const { lists, summary, ...rest } = cursor.value
        // A damaged record stays as it is: it is set aside when it is opened.
        if (Array.isArray(lists) && typeof summary?.duration === 'number')
          cursor.update({ ...rest, lists, summary, lengths: lists.map(([list, , id]) => [list, summary.duration, id]) })
        cursor.continue()
      }
    },
  },
  {
    name: 'AddPapers',
    up(db) {
      const papers = db.createObjectStore('papers', { keyPath: ['kind', 'id'] })
      papers.createIndex('byKind', ['kind', 'at'])
      papers.createIndex('byTime', 'at')
      papers.createIndex('byCall', 'call')
    },
  },
]
