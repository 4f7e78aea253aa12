import numbering from 'libphonenumber-js/metadata.min.json'
import { madeUpCall, madeUpDays, scriptNamed } from '../../../demo/month/calls'
import { normalFact } from '../../../utils/desk/normal-fact'
import { phonesOf } from '../../../utils/desk/phones'
import { idbCallRecords } from '../../../utils/store/idb/call-records'
import { databaseAt } from '../../../utils/store/idb/database'
import { keyedHash } from '../../../utils/store/idb/keyed-hash'

/** Thirty days of made-up calls, and one whose caller's account is 4471-0982. */
async function seed(): Promise<string> {
  const open = databaseAt()
  const now = Date.now()
  const hash = await keyedHash(open)('account', normalFact('account', '4471-0982', phonesOf(numbering, 'US')))
  const known = madeUpCall(scriptNamed('nothing-special'), now - 60_000)
  const { outcome } = await idbCallRecords(open, () => now).take([
    ...madeUpDays(now, 30, 20),
    { ...known, summary: { ...known.summary, callerHashes: [hash] } },
  ])
  return outcome
}

void seed().then((outcome) => {
  document.body.dataset.seeded = outcome
})
