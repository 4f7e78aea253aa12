import * as z from 'zod/mini'

/** A node as BiDi tells of it, its shadow root among its children: closed ones too, which no page script enters. */
export interface ShownNode {
  sharedId?: string | undefined
  attributes: Record<string, string>
  text: string
  children: ShownNode[]
}

interface Told {
  sharedId?: string | undefined
  value?:
    | {
        attributes?: Record<string, string> | undefined
        nodeValue?: string | null | undefined
        children?: Told[] | undefined
        shadowRoot?: Told | null | undefined
      }
    | undefined
}
const told: z.ZodMiniType<Told> = z.object({
  sharedId: z.optional(z.string()),
  value: z.optional(
    z.object({
      attributes: z.optional(z.record(z.string(), z.string())),
      nodeValue: z.optional(z.nullable(z.string())),
      get children() {
        return z.optional(z.array(told))
      },
      get shadowRoot() {
        return z.optional(z.nullable(told))
      },
    }),
  ),
})

const read = ({ sharedId, value }: Told): ShownNode => ({
  sharedId,
  attributes: value?.attributes ?? {},
  text: value?.nodeValue ?? '',
  children: [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])].map(read),
})

export const shownNode = z.pipe(told, z.transform(read))

export const textOf = (node: ShownNode): string => [node.text, ...node.children.map(textOf)].join(' ').trim()

/** The first one that fits, in the order of the document. */
export function nodeIn(node: ShownNode, fits: (node: ShownNode) => boolean): ShownNode | undefined {
  if (fits(node)) return node
  for (const child of node.children) {
    const found = nodeIn(child, fits)
    if (found) return found
  }
  return undefined
}
