import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ControlledInput } from './controlled'
import css from './crm.module.css'
import { customers } from './customers'

/** How the account field is laid out: some teams' forms grew oddly over the years. */
type Layout = 'hidden' | 'covered' | 'scripted' | null

const close = (text: string) => text.replace(/\s/g, '').toUpperCase()

export function Verify({ layout }: { layout: Layout }) {
  const account = useSignal('')
  const postcode = useSignal('')
  const result = useSignal('')
  useEffect(() => {
    if (layout === 'scripted') setTimeout(() => document.getElementById('verify-account')?.focus(), 300)
  }, [layout])
  const check = (event: Event) => {
    event.preventDefault()
    const found = customers.find((customer) => customer.account === account.value.trim())
    const matches = found && close(found.postcode) === close(postcode.value)
    result.value = matches ? `Verified: ${found.name}` : 'These do not belong together'
  }
  return (
    <section class={css.page}>
      <header class={css.title}>
        <h1>Identity check</h1>
      </header>
      <form class={`${css.panel} ${css.form}`} onSubmit={check}>
        <div class={`${css.field} ${layout === 'hidden' ? css.unseen : ''}`}>
          <label for="verify-account">Account number</label>
          <ControlledInput
            id="verify-account"
            value={account.value}
            onValue={(value) => {
              account.value = value
            }}
          />
          {layout === 'covered' && <span class={css.cover}>Loading account service…</span>}
        </div>
        <div class={css.field}>
          <label for="verify-postcode">Postcode</label>
          <ControlledInput
            id="verify-postcode"
            value={postcode.value}
            onValue={(value) => {
              postcode.value = value
            }}
          />
        </div>
        <p class={css.actions}>
          <button type="submit" class={css.primary}>
            Check
          </button>
          <output class={css.quiet}>{result.value}</output>
        </p>
      </form>
    </section>
  )
}

export function layoutNamed(name: string | null): Layout {
  return name === 'hidden' || name === 'covered' || name === 'scripted' ? name : null
}
