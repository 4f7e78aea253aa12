import { Mark } from './Mark'

export interface PagePart {
  /** What the address bar shows after the #. */
  at: string
  name: string
}

/** The head of a whole page: whose it is, and the ways through it. */
export const PageHead = ({
  title,
  ways,
  parts,
  at,
}: {
  title: string
  ways: string
  parts: readonly PagePart[]
  at: string
}) => (
  <header class="page-head">
    <Mark size={26} />
    <h1>{title}</h1>
    <nav aria-label={ways}>
      {parts.map((part) => (
        <a key={part.at} href={`#${part.at}`} aria-current={part.at === at ? 'page' : undefined}>
          {part.name}
        </a>
      ))}
    </nav>
  </header>
)
