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
]
