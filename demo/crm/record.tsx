import { useSignal } from '@preact/signals'
import { Activity } from './activity'
import { Cancel } from './cancel'
import css from './crm.module.css'
import type { Customer } from './customers'
import { LogInteraction } from './dialog'
import { Edit } from './edit'
import { Overview } from './overview'
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
    <section class={css.page}>
      <header class={css.record}>
        <span class={css.avatar} aria-hidden="true">
          {initials(name)}
        </span>
        <div class={css.headline}>
          <h1>{name}</h1>
          <p class={css.quiet}>
            {company ? `${company} · ` : ''}Account {account} · {plan}, £{monthly} a month
          </p>
        </div>
        <span class={css.status} data-status={status}>
          {status}
        </span>
        <button type="button" class={css.secondary} onClick={() => go(`/customers/${id}/edit`)}>
          Edit
        </button>
        <button
          type="button"
          id="log"
          class={css.primary}
          onClick={() => {
            logging.value = true
          }}
        >
          Log interaction
        </button>
      </header>
      <nav class={css.tabs} aria-label="Record">
        {tabs.map(([path, label]) => (
          <a
            key={path}
            href={`#/customers/${id}${path && `/${path}`}`}
            aria-current={tab === path ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
        <a class={css.leave} href={`#/customers/${id}/cancel`}>
          Cancel service
        </a>
      </nav>
      {tab === '' && <Overview customer={customer} />}
      {tab === 'edit' && <Edit key={id} customer={customer} />}
      {tab === 'billing' && <iframe class={css.frame} title="Billing" src={`/billing.html?customer=${id}`} />}
      {tab === 'activity' && <Activity customer={customer} />}
      {logging.value && (
        <LogInteraction
          onClose={() => {
            logging.value = false
          }}
        />
      )}
    </section>
  )
}
