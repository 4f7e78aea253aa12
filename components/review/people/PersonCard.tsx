import { useState } from 'preact/hooks'
import type { CallId } from '../../../utils/core/ids'
import type { PersonToCall } from '../../../utils/core/person-to-call'
import type { PeopleModel } from '../../../utils/view/review/people'
import { dayAndTime, lengthOf } from '../../../utils/view/when'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { Icon } from '../../parts/Icon'
import { FinishForm } from './FinishForm'
import { PEOPLE } from './words'

export interface PersonCardProps {
  person: PersonToCall
  people: PeopleModel
  linkTo: (call: CallId) => string
}

/** One person: why, what was promised, who has it, and by when. */
export function PersonCard({ person, people, linkTo }: PersonCardProps) {
  const [finishing, setFinishing] = useState(false)
  const mine = person.owner !== undefined && person.owner.agent === people.myName.value
  return (
    <li class="person">
      <div class="person-who">
        <h3>{person.name || PEOPLE.noName}</h3>
        {person.number && (
          <a href={`tel:${person.number.replace(/[^\d+*#]/g, '')}`}>
            <Icon name="phone" />
            {person.number}
          </a>
        )}
      </div>
      <div class="person-why">
        <p>{person.why}</p>
        {person.promised && <p>{PEOPLE.promised(person.promised)}</p>}
        {person.call && <a href={linkTo(person.call)}>{PEOPLE.theCall}</a>}
      </div>
      <div class="person-state">
        <Due person={person} people={people} />
        {person.kind === 'second-chance' && (
          <span class="soft">{PEOPLE.age(lengthOf(people.looked.value - person.createdAt))}</span>
        )}
        <span class="soft">{person.owner ? PEOPLE.owner(person.owner.agent) : PEOPLE.nobody}</span>
      </div>
      <div class="person-acts">
        {!person.owner && (
          <Button onPress={() => people.take(person.id)} disabled={people.myName.value === ''}>
            {PEOPLE.take}
          </Button>
        )}
        {!mine && person.owner && person.due < people.looked.value && (
          <Button tone="ghost" onPress={() => people.giveBack(person.id)}>
            {PEOPLE.free}
          </Button>
        )}
        {mine && (
          <>
            <Button pressed={finishing} onPress={() => setFinishing(!finishing)}>
              {PEOPLE.finish}
            </Button>
            <Button tone="ghost" onPress={() => people.giveBack(person.id)}>
              {PEOPLE.giveBack}
            </Button>
          </>
        )}
      </div>
      {mine && finishing && <FinishForm id={person.id} people={people} />}
    </li>
  )
}

function Due({ person: { due }, people }: { person: PersonToCall; people: PeopleModel }) {
  const now = people.looked.value
  const late = now - due
  return (
    <Chip tone={late > 0 ? 'note' : 'plain'}>
      <Icon name="clock" />
      {late > 0 ? PEOPLE.overdue(lengthOf(late)) : PEOPLE.due(dayAndTime(due, now))}
    </Chip>
  )
}
