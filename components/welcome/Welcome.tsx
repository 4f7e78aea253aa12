import type { WelcomeModel } from '../../utils/view/welcome/welcome'
import { Button } from '../parts/Button'
import { Icon } from '../parts/Icon'
import { Picture } from './Picture'
import { WORDS } from './words'

/** Opened once, at install: what Earshot does, what it needs and why, and the one thing to do now. */
export function Welcome({ model }: { model: WelcomeModel }) {
  return (
    <main class="welcome">
      <header>
        <h1>{WORDS.title}</h1>
        <p>{WORDS.lead}</p>
      </header>
      <Picture />
      <ol class="welcome-things">
        {WORDS.things.map(({ name, text }) => (
          <li key={name}>
            <h2>{name}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <section class="welcome-now">
        <h2>{WORDS.start}</h2>
        <Access model={model} />
        <p>{WORDS.steps.reload}</p>
        <p class="welcome-more">
          <Button onPress={() => model.open('rules')}>{WORDS.more.rules}</Button>
          <Button onPress={() => model.open('review')}>{WORDS.more.review}</Button>
        </p>
      </section>
      <Needs />
      <section>
        <h2>{WORDS.not}</h2>
        <ul class="welcome-nots">
          {WORDS.nots.map((not) => (
            <li key={not}>{not}</li>
          ))}
        </ul>
      </section>
    </main>
  )
}

function Access({ model }: { model: WelcomeModel }) {
  const access = model.access.value
  if (access === 'some-sites')
    return (
      <div class="welcome-access" role="status">
        <p>{WORDS.steps.accessMissing}</p>
        <Button tone="primary" onPress={model.giveAccess}>
          {WORDS.steps.give}
        </Button>
      </div>
    )
  return (
    <p class="welcome-access" role="status">
      {access === 'all-sites' && <Icon name="check" />}
      {access === 'all-sites' ? WORDS.steps.accessDone : WORDS.steps.access}
    </p>
  )
}

const Needs = () => (
  <section>
    <h2>{WORDS.needs}</h2>
    <dl class="welcome-needs">
      {WORDS.need.map(({ name, why }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  </section>
)
