import { useEffect, useRef } from 'preact/hooks'
import type { Live } from '../../utils/view/live'
import { ActionButton } from './ActionButton'
import { closeKeys, type Section, thenClose } from './key-sections'
import * as words from './words'

/** Every key that works now, each a button too: doing it closes the list. */
export function KeyList({ live, sections }: { live: Live; sections: Section[] }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <main class="panel key-list">
      <header class="header">
        <h1 class="name" tabIndex={-1} ref={title}>
          {words.keyList.title}
        </h1>
        <ActionButton action={closeKeys(live)} tone="ghost" />
      </header>
      <div class="body">
        <div class="content">
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
        </div>
      </div>
      <footer class="footer">
        <p>{words.keyList.note}</p>
      </footer>
    </main>
  )
}
