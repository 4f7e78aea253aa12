import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** Rooms whose words all lie in utils/words. */
const COVERED = [
  'components/rules',
  'components/parts',
  'components/hand-over',
  'utils/view/rules',
  'entrypoints/rules',
]

const files = COVERED.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)

/** A word of two letters, and not one sign or unit. */
const SAID = /\p{L}{2,}/u
/** Two words in a row, as a sentence has them. */
const SENTENCE = /\p{L}{2,}[,.:;!?]? +\p{L}{2,}/u
/** Attributes a person sees or hears. */
const TOLD = new Set(['label', 'title', 'placeholder', 'alt', 'hint', 'legend', 'name', 'aria-label', 'aria-valuetext'])
/** Attributes no person meets, whatever they hold. */
const UNSEEN = new Set(['class', 'className', 'd', 'points', 'viewBox', 'rel', 'accept', 'style'])

/** A selector, or a list of names without spaces, is for the machine; so is the head of a registry file. */
const NO_WORDS = /\[[\w-]+[\]=*^$]|:(?:not|is|has|where)\(|^[\w-]+(?:, [\w-]+)*$|^Windows Registry Editor/

/** Where a file holds words of its own: `line: “the words”`. */
function bareWordsIn(path: string, code: string): string[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const note = (node: ts.Node, text: string) =>
    found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: “${text.trim()}”`)

  function look(node: ts.Node): void {
    if (ts.isJsxAttribute(node) && UNSEEN.has(node.name.getText())) return
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isThrowStatement(node)) return
    if (ts.isJsxText(node) && SAID.test(node.text)) note(node, node.text)
    if (ts.isJsxAttribute(node) && TOLD.has(node.name.getText()) && node.initializer)
      for (const text of stringsIn(node.initializer)) if (SAID.test(text)) note(node, text)
    if (isString(node) && !isName(node) && SENTENCE.test(node.text) && !NO_WORDS.test(node.text)) note(node, node.text)
    ts.forEachChild(node, look)
  }
  look(source)
  return [...new Set(found)]
}

type Stringy =
  | ts.StringLiteral
  | ts.NoSubstitutionTemplateLiteral
  | ts.TemplateHead
  | ts.TemplateMiddle
  | ts.TemplateTail
const isString = (node: ts.Node): node is Stringy =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)

/** A type, a key or what something is compared with: nobody reads it. */
const isName = (node: ts.Node): boolean =>
  ts.isLiteralTypeNode(node.parent) ||
  (ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node)

/** What an attribute says by itself; an index, a comparison and a call's arguments are names of things. */
function stringsIn(node: ts.Node): string[] {
  if (isString(node)) return [node.text]
  if (ts.isElementAccessExpression(node) || ts.isCallExpression(node) || ts.isBinaryExpression(node)) return []
  return node.getChildren().flatMap(stringsIn)
}

describe('words of the covered pages lie in utils/words', () => {
  test.each(files)('%s', (file) => {
    expect(bareWordsIn(file, readFileSync(file, 'utf8'))).toEqual([])
  })

  test.each([
    ['<p>Nothing here</p>', '1: “Nothing here”'],
    ['<p>{late} late</p>', '1: “late”'],
    ['<input placeholder="Search" />', '1: “Search”'],
    [`<b aria-label={\`Remove \${x}\`} />`, '1: “Remove”'],
    ['<Field label={on ? "On" : off} />', '1: “On”'],
    ['<b>{on ? "It is on" : ""}</b>', '1: “It is on”'],
    [`const why = \`\${n} is too many\``, '1: “is too many”'],
    ['const a = { why: "it is late" }', '1: “it is late”'],
  ])('%s is found', (code, found) => {
    expect(bareWordsIn('a.tsx', code)).toContain(found)
  })

  test.each([
    '<p class="soft wide">{WORDS.none}</p>',
    '<p>{n} ({m}) × – “{x}”</p>',
    '<b label={WORDS.kinds["one-word"]} />',
    'type Basis = "from documentation" | "taught"',
    'throw new Error("no such rule")',
    'const s = "input:not([type=checkbox], [type=radio]), select"',
    'const s = "input, select"',
    'const A = { "wants to leave": 1 }',
    'if (a === "verified on a page") go()',
  ])('%s is none', (code) => {
    expect(bareWordsIn('a.tsx', code)).toEqual([])
  })
})
