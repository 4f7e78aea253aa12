import { ruleFault } from '../../../utils/words/rule-faults'
import { useEditing } from './editing'

/** What is not right at this place, in words that say how to mend it. */
export function FaultAt({ place }: { place: string }) {
  const here = useEditing().faults.filter((fault) => fault.place === place)
  if (here.length === 0) return null
  return (
    <span class="field-fault" id={faultId(place)}>
      {here.map(ruleFault).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </span>
  )
}

const faultId = (place: string) => `fault-${place}`

/** For the field itself: that it is not right, and where that is said. */
export function useFault(place: string) {
  const { faults } = useEditing()
  return faults.some((fault) => fault.place === place)
    ? { 'aria-invalid': true, 'aria-describedby': faultId(place) }
    : {}
}
