import type { Live } from '../../utils/view/live'
import { ActionButton } from './ActionButton'
import { closeKeys, type Section, thenClose } from './key-sections'
import * as words from './words'

/** Every key that works now, each a button too: doing it closes the list. */
export const KeyList = ({ live, sections }: { live: Live; sections: Section[] }) => (
  <main class="panel key-list">
    <header class="header">
      <h1 class="name">{words.keyList.title}</h1>
      <ActionButton action={closeKeys(live)} tone="ghost" />
    </header>
    <div class="body">
      {sections.map((section) => (
        <section key={section.title}>
          <h2 class="card-title">{section.title}</h2>
          <div class="key-rows">
            {section.actions.map((action) => (
              <ActionButton key={action.key} action={thenClose(live)(action)} tone="ghost" />
            ))}
          </div>
        </section>
      ))}
      <p class="soft">{words.keyList.note}</p>
    </div>
  </main>
)
