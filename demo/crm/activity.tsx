import css from './crm.module.css'
import type { Customer } from './customers'

export function Activity({ customer: { activity } }: { customer: Customer }) {
  return (
    <div class={css.panel}>
      <h2>Activity</h2>
      <ol class={css.activity}>
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
