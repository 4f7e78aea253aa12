import css from './crm.module.css'
import { findCustomer } from './customers'
import { List } from './list'
import { Record } from './record'
import { go, route } from './router'
import { asked } from './search'
import { layoutNamed, Verify } from './verify'

/** Where another part of the desk lives: the same port, another name. */
function site(name: string, query = ''): string {
  return `${location.protocol}//${name}.localhost:${location.port}/${query}`
}

const places = [
  [
    '#/',
    'Customers',
    'M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zm0 2c-4.5 0-8.5 2.3-8.5 5.5V21h17v-1.5c0-3.2-4-5.5-8.5-5.5z',
  ],
  [
    '#/verify',
    'Identity',
    'M12 2 4 5v6c0 5 3.4 9.6 8 11 4.6-1.4 8-6 8-11V5zm-1.2 14-4-4 1.5-1.5 2.5 2.5 5-5L17.3 9.5z',
  ],
] as const

function Place() {
  const { parts, query } = route.value
  const [section, id = '', tab = ''] = parts
  const customer = section === 'customers' ? findCustomer(id) : undefined
  if (customer) return <Record customer={customer} tab={tab} />
  if (section === 'verify') return <Verify layout={layoutNamed(query.get('field'))} />
  return <List />
}

export function Shell({ phone, tiny }: { phone: string | undefined; tiny: boolean }) {
  return (
    <div class={`${css.shell} ${phone && !tiny ? css.withPhone : ''}`}>
      <nav class={css.rail} aria-label="Main">
        <b class={css.brand}>H</b>
        {places.map(([href, label, path]) => (
          <a key={href} href={href}>
            <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
              <path d={path} fill="currentColor" />
            </svg>
            {label}
          </a>
        ))}
        <a href={site('help')} target="_blank" rel="noopener">
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path
              d="M5 3h11a3 3 0 0 1 3 3v15H7a3 3 0 0 1-3-3V4a1 1 0 0 1 1-1zm2 14a1 1 0 1 0 0 2h10v-2zM8 7v2h7V7z"
              fill="currentColor"
            />
          </svg>
          Help
        </a>
      </nav>
      <header class={css.bar}>
        <search class={css.find}>
          <form
            class={css.search}
            onSubmit={(event) => {
              event.preventDefault()
              go('/')
            }}
          >
            <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
              <path
                d="M10 3a7 7 0 1 0 4.2 12.6L19.6 21 21 19.6l-5.4-5.4A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10z"
                fill="currentColor"
              />
            </svg>
            <input
              id="search"
              type="search"
              aria-label="Search customers"
              placeholder="Search name, account, phone or postcode"
              autocomplete="off"
              value={asked.value}
              onInput={({ currentTarget }) => {
                asked.value = currentTarget.value
                go('/')
              }}
            />
            <kbd>/</kbd>
          </form>
        </search>
        <span class={css.team}>Brightwave · Customer care</span>
      </header>
      <main class={css.main}>
        <Place />
      </main>
      {phone && (
        <aside class={tiny ? css.dock : css.side} aria-label="Phone">
          <iframe class={css.phone} title="Phone" src={site('phone', phone)} allow="microphone; autoplay" />
        </aside>
      )}
    </div>
  )
}
