import { useSignal } from '@preact/signals'
import { ControlledInput } from './controlled'
import css from './crm.module.css'
import type { Customer } from './customers'
import { go } from './router'

const fields = [
  ['name', 'Full name'],
  ['account', 'Account number'],
  ['phone', 'Phone'],
  ['email', 'E-mail'],
  ['street', 'Address'],
  ['postcode', 'Postcode'],
] as const

export function Edit({ customer }: { customer: Customer }) {
  const draft = useSignal(customer)
  const back = () => go(`/customers/${customer.id}`)
  const save = (event: Event) => {
    event.preventDefault()
    Object.assign(customer, draft.value)
    back()
  }
  return (
    <form class={`${css.panel} ${css.form}`} onSubmit={save}>
      <h2>Edit details</h2>
      {fields.map(([field, label]) => (
        <div key={field} class={css.field}>
          <label for={`edit-${field}`}>{label}</label>
          <ControlledInput
            id={`edit-${field}`}
            value={draft.value[field]}
            onValue={(value) => {
              draft.value = { ...draft.value, [field]: value }
            }}
          />
        </div>
      ))}
      <p class={css.actions}>
        <button type="submit" class={css.primary}>
          Save
        </button>
        <button type="button" class={css.secondary} onClick={back}>
          Cancel
        </button>
      </p>
    </form>
  )
}
