import { useSignal } from '@preact/signals'
import css from './crm.module.css'
import type { Customer } from './customers'

const reasons = [
  'Price',
  'Not using it',
  'Technical trouble',
  'Moving',
  'Another provider',
  'Bereavement',
  'Would not say',
]

export function Cancel({ customer: { id, name, account, plan } }: { customer: Customer }) {
  const done = useSignal(false)
  const submit = (event: Event) => {
    event.preventDefault()
    done.value = true
  }
  return (
    <section class={css.page}>
      <header class={css.title}>
        <h1>Cancel service</h1>
        <a href={`#/customers/${id}`}>Back to {name}</a>
      </header>
      <form class={`${css.panel} ${css.form}`} onSubmit={submit}>
        <table class={css.pairs}>
          <tbody>
            <tr>
              <th scope="row">Customer</th>
              <td>{name}</td>
            </tr>
            <tr>
              <th scope="row">Account number</th>
              <td>{account}</td>
            </tr>
            <tr>
              <th scope="row">Plan</th>
              <td>{plan}</td>
            </tr>
          </tbody>
        </table>
        <div class={css.field}>
          <label for="reason">Reason</label>
          <select id="reason">
            <option value="">Choose</option>
            {reasons.map((reason) => (
              <option key={reason}>{reason}</option>
            ))}
          </select>
        </div>
        <div class={css.field}>
          <label for="last-day">Last day of service</label>
          <input id="last-day" type="date" />
        </div>
        <label class={css.check}>
          <input type="checkbox" /> Final bill and return of the router explained
        </label>
        {done.value ? (
          <p role="status" class={css.done}>
            Cancellation recorded. A confirmation goes out by e-mail.
          </p>
        ) : (
          <p class={css.actions}>
            <button type="submit" class={css.danger}>
              Cancel service
            </button>
            <a class={css.secondary} href={`#/customers/${id}`}>
              Keep service
            </a>
          </p>
        )}
      </form>
    </section>
  )
}
