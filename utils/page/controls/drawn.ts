import { fingerprint } from './icons'

/** What draws an icon: an element of graphics, or one that an icon font makes one. */
const DRAWN = 'svg,use,path,img,image,i,mat-icon,iconify-icon,[class*=icon],[data-icon],[data-lucide]'
const MOST = 12

/** The control and what is drawn in it. */
export const drawnParts = (control: Element): Element[] => [
  control,
  ...[...control.querySelectorAll(DRAWN)].slice(0, MOST),
]

/** Fingerprints of the paths, those of a `<use>`d symbol in the page too. */
export const pathsOf = (parts: readonly Element[]): string[] =>
  parts
    .flatMap((part) => [part, ...symbolOf(part)])
    .map((part) => fingerprint(part.getAttribute('d') ?? ''))
    .filter(Boolean)

/** Classes, file names, symbols, ligatures and svg titles. */
export function iconNames(parts: readonly Element[]): string {
  const [control, ...drawn] = parts
  const named = (control?.matches(DRAWN) ? parts : drawn).flatMap(namesOf)
  return [...named, control ? background(control) : ''].join(' ').trim().slice(0, 300)
}

const ATTRIBUTES = ['class', 'data-icon', 'data-lucide', 'icon', 'name', 'data-testid']

function namesOf(part: Element): string[] {
  const ligature = /icon|symbol/.test(part.getAttribute('class') ?? part.tagName) ? part.textContent : ''
  const title = part.querySelector(':scope > title')?.textContent
  const said = [
    ...ATTRIBUTES.map((name) => part.getAttribute(name)),
    fileName(part.getAttribute('src')),
    fileName(hrefOf(part)),
    ligature,
    title,
  ]
  return said.flatMap((text) => (text?.trim() ? [text.trim().slice(0, 80)] : []))
}

const hrefOf = (part: Element) => part.getAttribute('href') ?? part.getAttribute('xlink:href')

/** `/img/icons.svg#call-end` → `icons.svg call-end`: the path to it says nothing of the icon. */
const fileName = (address: string | null): string =>
  address?.startsWith('data:')
    ? ''
    : (/([^/?#]*)(\?[^#]*)?(#.*)?$/
        .exec(address ?? '')
        ?.slice(1, 4)
        .join(' ') ?? '')

function symbolOf(part: Element): Element[] {
  const [, id = ''] = /^#(.+)$/.exec(hrefOf(part) ?? '') ?? []
  const symbol = id && (part.getRootNode() as Partial<Document>).getElementById?.(id)
  return symbol ? [...symbol.querySelectorAll('path')].slice(0, 4) : []
}

function background(control: Element): string {
  const { backgroundImage, maskImage } = getComputedStyle(control)
  return [backgroundImage, maskImage].map((image) => fileName(/url\("?([^")]+)/.exec(image ?? '')?.[1] ?? '')).join(' ')
}
