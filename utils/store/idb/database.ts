import { type IDBPDatabase, openDB, unwrap } from 'idb'
import { type DatabaseMigration, MIGRATIONS } from './migrations'
import type { Tables } from './tables'

type Database = IDBPDatabase<Tables>
/** Gives the open database; opens it at the first call, and again when the browser has closed it. */
export type Opener = () => Promise<Database>

/** The database as a whole cannot be opened; the message is for a person. */
export class StoreClosed extends Error {
  override name = 'StoreClosed'
}

export function databaseAt(name = 'earshot', migrations: readonly DatabaseMigration[] = MIGRATIONS): Opener {
  let open: Promise<Database> | undefined
  const forget = () => {
    open = undefined
  }
  const connect = async (): Promise<Database> => {
    const db = await openDB<Tables>(name, migrations.length, {
      upgrade: (upgrading, from, _to, tx) => {
        // Its failure is told by the opening itself.
        tx.done.catch(() => undefined)
        for (const { up } of migrations.slice(from)) up(unwrap(upgrading), unwrap(tx))
      },
      // Another page wants to upgrade: an open connection would block it.
      blocking: () => {
        forget()
        db.close()
      },
      terminated: forget,
    })
    return db
  }
  return () => {
    open ??= connect().catch((error: unknown) => {
      forget()
      throw new StoreClosed(whyClosed(error), { cause: error })
    })
    return open
  }
}

const whyClosed = (error: unknown): string =>
  error instanceof DOMException && error.name === 'VersionError'
    ? 'The calls kept here were written by a newer Earshot. Update Earshot and they open; nothing was changed.'
    : 'The browser does not let Earshot open its store. Calls go on as usual, but nothing of them is kept.'
