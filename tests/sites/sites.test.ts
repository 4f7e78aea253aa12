import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { knownKind, SITE_FORMAT, type SiteKnowledge, selectorOf } from '../../utils/core/site-knowledge'
import { listenFor } from '../../utils/core/vendor-origins'
import { knowledgeFor } from '../../utils/sites/knowledge-for'
import { siteSchema } from '../../utils/store/schema/site'
import { readSite, shippedSites, siteFiles } from './shipped'

const SITES = shippedSites()
const files = siteFiles()
const read = readSite
const { document } = new Window()

/** Every set of facts a file gives, wherever it stands. */
const factsOf = ({ at, controls, callerFields, captions }: SiteKnowledge) => [
  ...at.marks,
  ...[...controls, ...callerFields].map(({ is }) => is),
  ...(captions ? [captions.pane, captions.row, captions.speaker ?? {}, captions.text ?? {}] : []),
]

describe.each(files)('%s', (file) => {
  test('is of the form, and every fact in it is a selector', () => {
    const read_ = z.safeParse(siteSchema, read(file))
    expect(read_.error?.issues, file).toBeUndefined()
    for (const facts of read_.success ? factsOf(read_.data) : [])
      expect(() => document.querySelector(selectorOf(facts)), selectorOf(facts)).not.toThrow()
  })
  test('a vendor stands where it is listened to', () => {
    const { vendor, at } = read(file) as SiteKnowledge
    if (vendor)
      for (const host of at.hosts) expect(listenFor(`https://${host.replace('*', 'apps.usw2')}`)?.vendor).toBe(vendor)
  })
})

test('no two products claim one place or one name', () => {
  const places = SITES.flatMap(({ at }) => at.hosts.map((host) => host + (at.path ?? '')))
  expect(new Set(places).size).toBe(places.length)
  expect(new Set(SITES.map(({ product }) => product)).size).toBe(SITES.length)
  expect(SITES.length).toBeGreaterThanOrEqual(10)
})

describe('what stands at an address', () => {
  test.each([
    ['https://us-east-1-desktop.cxengage.net/#/agent', 'CxEngage Skylight agent desktop'],
    ['https://teams.microsoft.com/v2/', 'Microsoft Teams'],
    ['https://shop.frappe.cloud/crm/deals/1', 'Frappe CRM'],
    ['https://shop.frappe.cloud/desk', undefined],
    ['https://cxengage.net.evil.example/', undefined],
    ['about:blank', undefined],
    ['', undefined],
  ])('%s', (url, product) => expect(knowledgeFor(SITES, url)?.product).toBe(product))
})

/** Elements as the products have them, in facts alone; what each does. */
const SEEN: [product: string, html: string, name: string, kind: string | undefined][] = [
  ['Browser-Phone', '<button id="line-2-btn-End" class="roundButtons hangupButton">', 'End Call', 'hang-up'],
  ['Browser-Phone', '<button class="rejectButton">', 'Cancel', 'hang-up'],
  ['Browser-Phone', '<button id="line-1-btn-terminate-attended-transfer">', 'End Transfer Call', 'none'],
  ['Browser-Phone', '<button id="line-1-btn-Unhold">', 'Resume Call', 'resume'],
  ['Browser-Phone', '<button id="line-1-btn-Conference">', 'Conference', undefined],
  ['ctxSip', '<button class="btn btn-xs btn-danger btnHangUp">', 'Hangup', 'hang-up'],
  ['ctxSip', '<button class="btn btn-success btn-block btnCall">', 'Call', 'dial'],
  ['ctxSip', '<button class="btn btn-xs btn-success btnCall">', 'Call', 'answer'],
  ['sipML5 demo phone', '<input type="button" id="btnHangUp">', 'HangUp', 'hang-up'],
  ['Twilio Voice quickstart', '<button id="button-reject-incoming">', 'Reject', 'decline'],
  ['Frappe CRM', '<button class="rounded-lg text-ink-base">', ' accept ', 'answer'],
  ['Frappe CRM', '<button class="rounded-lg text-ink-base">', 'Cancel', undefined],
  ['Frappe CRM', '<button class="!h-6 rotate-[135deg]">', '', 'hang-up'],
  ['CxEngage Skylight agent desktop', '<button id="endCallButton">', '', 'hang-up'],
  ['CxEngage Skylight agent desktop', '<button id="hangUpResource">', '', 'none'],
  ['Issabel call centre agent console', '<button id="btn_logout">', 'Finalizar', 'none'],
  ['Element Call', '<button data-testid="incall_leave">', '', 'hang-up'],
  ['FusionPBX operator panel', '<img class="op-ext-action-icon">', 'Hangup', 'none'],
  ['Microsoft Teams', '<button id="hangup-button">', 'Leave', 'hang-up'],
]
test.each(SEEN)('%s: %s "%s" is %s', (product, html, name, kind) => {
  const site = SITES.find((s) => s.product === product)
  document.body.innerHTML = html
  const element = document.body.firstElementChild
  if (!site || !element) throw new Error('no such product')
  const seen = { matches: (selector: string) => element.matches(selector), name: () => name }
  expect(knownKind(site, seen)).toBe(kind)
})

describe('facts as a selector', () => {
  test.each([
    [{ tag: 'button', id: 'end-call_1' }, 'button#end-call_1'],
    [{ tag: 'button', id: 'a"b' }, 'button[id="a\\"b"]'],
    [{ class: 'x', classHas: 'y' }, '[class~="x"][class*="y"]'],
    [{ attributes: { 'data-a': '', 'data-b': '1' } }, '[data-a][data-b="1"]'],
    [{ name: 'End' }, '*'],
  ])('%o', (facts, selector) => expect(selectorOf(facts)).toBe(selector))
})

describe('what a file may not say', () => {
  const file = read('ctxsip.json') as SiteKnowledge
  test.each<[string, object]>([
    ['a misspelt key', { control: [] }],
    ['no place at all', { at: { hosts: [], marks: [] } }],
    ['a host that is a pattern of everything', { at: { hosts: ['*.com/'], marks: [] } }],
    ['a class made by a build', { controls: [{ kind: 'hang-up', is: { class: 'css-1x2y3z' } }] }],
    ['a module class with its hash', { controls: [{ kind: 'hang-up', is: { class: 'Button_root__3kf9a' } }] }],
    ['any button', { controls: [{ kind: 'hang-up', is: { tag: 'button' } }] }],
    ['an unknown kind', { controls: [{ kind: 'explode', is: { id: 'x' } }] }],
    ['another format', { format: 'earshot-site/2' }],
    ['more than a person wrote', { controls: Array(61).fill({ kind: 'mute', is: { id: 'x' } }) }],
  ])('%s', (_, change) => expect(z.safeParse(siteSchema, { ...file, ...change }).success).toBe(false))
  test('as it stands it is fine', () =>
    expect(z.safeParse(siteSchema, { ...file, format: SITE_FORMAT }).success).toBe(true))
})
