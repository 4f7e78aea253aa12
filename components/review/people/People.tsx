import type { CallId } from '../../../utils/core/ids'
import { KINDS, type PeopleModel } from '../../../utils/view/review/people'
import { Banner } from '../../parts/Banner'
import { EmptyState } from '../../parts/EmptyState'
import { AddPerson } from './AddPerson'
import { DoneList } from './DoneList'
import { PersonCard } from './PersonCard'
import { refusalSentence } from './refusal'
import { WhoAmI } from './WhoAmI'
import { PEOPLE } from './words'

/** Everybody a human promised to call: whose turn it is, by when, and what was learnt. */
export function People({ people, linkTo }: { people: PeopleModel; linkTo: (call: CallId) => string }) {
  const refusal = people.refusal.value
  const nobody = people.waiting.value.length === 0
  return (
    <div class="people">
      <div class="people-head">
        <p role="status">{PEOPLE.balance(people.waiting.value.length, people.overdue.value)}</p>
        <WhoAmI people={people} />
      </div>
      {refusal && <Banner tone="note">{refusalSentence(refusal, people.looked.value)}</Banner>}
      {people.troubles.value.map(({ sentence }) => (
        <Banner key={sentence} tone="note">
          {sentence}
        </Banner>
      ))}
      {nobody && (
        <EmptyState title={PEOPLE.empty.title} icon="person">
          <p>{PEOPLE.empty.text}</p>
        </EmptyState>
      )}
      {people.begun.value && <AddPerson people={people} />}
      {KINDS.map((kind) => {
        const these = people.of(kind)
        return these.length === 0 ? null : (
          <section key={kind}>
            <h2>{PEOPLE.kinds[kind].title}</h2>
            <p class="soft">{PEOPLE.kinds[kind].why}</p>
            <ul class="person-list">
              {these.map((person) => (
                <PersonCard key={person.id} person={person} people={people} linkTo={linkTo} />
              ))}
            </ul>
          </section>
        )
      })}
      {!people.begun.value && <AddPerson people={people} />}
      <DoneList people={people} />
    </div>
  )
}
