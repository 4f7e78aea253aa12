import { useSignal } from '@preact/signals'
import { Cancel } from './cancel'
import css from './crm.module.css'
import { type Customer, tenure } from './customers'
import { LogInteraction } from './dialog'
import { Edit } from './edit'
import { go } from './router'

const tabs = [
  ['', 'Overview'],
  ['billing', 'Billing'],
  ['activity', 'Activity'],
] as const

const initials = (name: string) => name.replace(/[^A-Z]/g, '').slice(0, 2)

export function Record({ customer, tab }: { customer: Customer; tab: string }) {
  const logging = useSignal(false)
  const { id, name, company, account, status, plan, monthly } = customer
  if (tab === 'cancel') return <Cancel customer={customer} />
  return (
    <section class={css['page']}>
      <header class={css['record']}>
        <span class={css['avatar']} aria-hidden="true">
          {initials(name)}
        </span>
        <div class={css['headline']}>
          <h1>{name}</h1>
          <p class={css['quiet']}>
            {company ? `${company} · ` : ''}Account {account} · {plan}, £{monthly} a month
          </p>
        </div>
        <span class={css['status']} data-status={status}>
          {status}
        </span>
        <button type="button" class={css['secondary']} onClick={() => go(`/customers/${id}/edit`)}>
          Edit
        </button>
        <button type="button" id="log" class={css['primary']} onClick={() => { logging.value = true }}>
          Log interaction
        </button>
      </header>
      <nav class={css['tabs']} aria-label="Record">
        {tabs.map(([path, label]) => (
          <a key={path} href={`#/customers/${id}${path && `/${path}`}`} aria-current={tab === path ? 'page' : undefined}>
            {label}
          </a>
        ))}
        <a class={css['leave']} href={`#/customers/${id}/cancel`}>
          Cancel service
        </a>
      </nav>
      {tab === '' && <Overview customer={customer} />}
      {tab === 'edit' && <Edit key={id} customer={customer} />}
      {tab === 'billing' && (
        <iframe class={css['frame']} title="Billing" src={`/billing.html?customer=${id}`} />
      )}
      {tab === 'activity' && <Activity customer={customer} />}
      {logging.value && <LogInteraction onClose={() => { logging.value = false }} />}
    </section>
  )
}

function Overview({ customer }: { customer: Customer }) {
  const { name, company, account, phone, email, street, postcode, plan, monthly, since, alsoOnAccount } = customer
  return (
    <div class={css['columns']}>
      <div class={css['panel']}>
        <h2>Details</h2>
        <dl class={css['facts']}>
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
      <div class={css['stack']}>
        <div class={css['panel']}>
          <h2>Service</h2>
          <table class={css['pairs']}>
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
      <div class={css['wide']}>
        <Activity customer={customer} />
      </div>
    </div>
  )
}

function Issues({ customer: { issues } }: { customer: Customer }) {
  return (
    <div class={css['panel']}>
      <h2>Open issues</h2>
      {issues.length === 0 && <p class={css['empty']}>None</p>}
      <ul class={css['issues']}>
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

function Notes() {
  const saved = useSignal('')
  const text = useSignal('')
  return (
    <div class={`${css['panel']} ${css['writing']}`}>
      <h2>
        <label for="notes">Call notes</label>
      </h2>
      <textarea id="notes" class={css['notes']} rows={4} placeholder="What was said, what happens next"
        value={text.value} onInput={({ currentTarget }) => { text.value = currentTarget.value }} />
      <p class={css['actions']}>
        <button type="button" class={css['secondary']} onClick={() => { saved.value = text.value }}>
          Save note
        </button>
        {saved.value && saved.value === text.value && <span class={css['quiet']}>Saved</span>}
      </p>
    </div>
  )
}

function Activity({ customer: { activity } }: { customer: Customer }) {
  return (
    <div class={css['panel']}>
      <h2>Activity</h2>
      <ol class={css['activity']}>
        {activity.map(({ when, who, text }) => (
          <li key={text}>
            <time>{when}</time>
            <b>{who}</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
