import { Activity } from './activity'
import css from './crm.module.css'
import { type Customer, tenure } from './customers'
import { Notes } from './notes'

export function Overview({ customer }: { customer: Customer }) {
  const { name, company, account, phone, email, street, postcode, plan, monthly, since, alsoOnAccount } = customer
  return (
    <div class={css.columns}>
      <div class={css.panel}>
        <h2>Details</h2>
        <dl class={css.facts}>
          <dt>Name</dt>
          <dd>{name}</dd>
          {company && (
            <>
              <dt>Company</dt>
              <dd>{company}</dd>
            </>
          )}
          <dt>Account number</dt>
          <dd>{account}</dd>
          <dt>Phone</dt>
          <dd>{phone}</dd>
          <dt>E-mail</dt>
          <dd>{email}</dd>
          <dt>Address</dt>
          <dd>{street}</dd>
          <dt>Postcode</dt>
          <dd>{postcode}</dd>
          {alsoOnAccount && (
            <>
              <dt>Also on account</dt>
              <dd>{alsoOnAccount}</dd>
            </>
          )}
        </dl>
      </div>
      <div class={css.stack}>
        <div class={css.panel}>
          <h2>Service</h2>
          <table class={css.pairs}>
            <tbody>
              <tr>
                <th scope="row">Plan</th>
                <td>{plan}</td>
              </tr>
              <tr>
                <th scope="row">Monthly</th>
                <td>£{monthly}.00</td>
              </tr>
              <tr>
                <th scope="row">Customer for</th>
                <td>{tenure(since, new Date())}</td>
              </tr>
            </tbody>
          </table>
        </div>
        <Issues customer={customer} />
      </div>
      <Notes key={customer.id} />
      <div class={css.wide}>
        <Activity customer={customer} />
      </div>
    </div>
  )
}

function Issues({ customer: { issues } }: { customer: Customer }) {
  return (
    <div class={css.panel}>
      <h2>Open issues</h2>
      {issues.length === 0 && <p class={css.empty}>None</p>}
      <ul class={css.issues}>
        {issues.map(({ opened, text, state }) => (
          <li key={text}>
            <span>{text}</span>
            <small>
              {opened} · {state}
            </small>
          </li>
        ))}
      </ul>
    </div>
  )
}
