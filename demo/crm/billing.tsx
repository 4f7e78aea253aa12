import './replay'
import { useSignal } from '@preact/signals'
import { render } from 'preact'
import './base.css'
import css from './crm.module.css'
import { type Customer, findCustomer } from './customers'

const months = ['May', 'April', 'March', 'February']

function Billing({ customer: { account, plan, monthly, since } }: { customer: Customer }) {
  const ending = useSignal(false)
  const set = useSignal('')
  return (
    <div class={css.billing}>
      <section class={css.panel}>
        <h2>Contract</h2>
        <table class={css.pairs}>
          <tbody>
            <tr>
              <th scope="row">Account number</th>
              <td>{account}</td>
            </tr>
            <tr>
              <th scope="row">Plan</th>
              <td>{plan}</td>
            </tr>
            <tr>
              <th scope="row">Start date</th>
              <td>
                1/{since.slice(5)}/{since.slice(0, 4)}
              </td>
            </tr>
            <tr>
              <th scope="row">End date</th>
              <td>{set.value || 'Open'}</td>
            </tr>
          </tbody>
        </table>
        <p class={css.actions}>
          <button type="button" class={css.secondary}>
            Change plan
          </button>
          <button type="button" class={css.secondary}>
            Add credit
          </button>
          <button
            type="button"
            class={css.secondary}
            onClick={() => {
              ending.value = !ending.value
            }}
          >
            End date
          </button>
        </p>
        {ending.value && (
          <div class={css.field}>
            <label for="end">End date</label>
            <input
              id="end"
              type="date"
              onChange={({ currentTarget }) => {
                set.value = currentTarget.value
              }}
            />
          </div>
        )}
      </section>
      <section class={css.panel}>
        <h2>Bills</h2>
        <table class={css.table}>
          <thead>
            <tr>
              <th>Month</th>
              <th>Amount</th>
              <th>State</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month, index) => (
              <tr key={month}>
                <td>{month}</td>
                <td>£{index > 1 ? monthly - 4 : monthly}.00</td>
                <td>{index === 0 ? 'Open' : 'Paid by direct debit'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

const customer = findCustomer(new URLSearchParams(location.search).get('customer') ?? '')
const root = document.getElementById('app')
if (root && customer) render(<Billing customer={customer} />, root)
