import { useState } from 'preact/hooks'
import type { PeopleModel } from '../../../utils/view/review/people'
import { Button } from '../../parts/Button'
import { useOneAtATime } from '../../parts/use-one-at-a-time'
import { PEOPLE } from './words'

/** Nothing falls between two owners, so an owner has a name. */
export function WhoAmI({ people }: { people: PeopleModel }) {
  const name = people.myName.value
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const save = useOneAtATime(async () => {
    await people.iAm((typed ?? '').trim())
    setTyped(undefined)
  })
  if (name && typed === undefined)
    return (
      <Button tone="ghost" onPress={() => setTyped(name)}>
        {PEOPLE.youAre(name)}
      </Button>
    )
  return (
    <form
      class="who-am-i"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <label>
        {PEOPLE.yourName}{' '}
        <input class="input" value={typed ?? ''} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <Button onPress={save} disabled={!typed?.trim()}>
        {PEOPLE.save}
      </Button>
    </form>
  )
}
