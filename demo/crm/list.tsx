import css from './crm.module.css'
import { searchCustomers } from './customers'
import { asked } from './search'

export function List() {
  const found = searchCustomers(asked.value)
  return (
    <section class={css.page}>
      <header class={css.title}>
        <h1>Customers</h1>
        <span class={css.quiet}>
          {found.length} {found.length === 1 ? 'customer' : 'customers'}
        </span>
      </header>
      <div class={css.panel}>
        <table class={css.table}>
          <thead>
            <tr>
              <th>Name</th>
              <th>Account</th>
              <th>Phone</th>
              <th>Postcode</th>
              <th>Plan</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ id, name, company, account, phone, postcode, plan }) => (
              <tr key={id}>
                <td>
                  <a href={`#/customers/${id}`}>{name}</a>
                  {company && <small>{company}</small>}
                </td>
                <td>{account}</td>
                <td>{phone}</td>
                <td>{postcode}</td>
                <td>{plan}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {found.length === 0 && <p class={css.empty}>Nobody fits. Try a part of the name, or the account number.</p>}
      </div>
    </section>
  )
}
