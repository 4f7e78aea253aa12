import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TakePack } from '../../../components/hand-over/TakePack'
import { packText } from '../../../utils/core/papers/pack'
import { takePack } from '../../../utils/store/packs/take-pack'
import { takeModel } from '../../../utils/view/hand-over/take'
import { memoryStores } from '../../contract/memory'
import { flag, NOON, summary } from '../../contract/samples'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'

afterEach(cleanup)
const HTML = '<img src=x onerror="document.title=1"><script>document.title=2</script>'

function open() {
  const stores = memoryStores(() => NOON)
  const adopted: string[] = []
  const model = takeModel({
    take: (file, onProgress, signal) =>
      takePack(file, { ...stores, now: () => Date.now() }, { name: 'Ines', desk: 'd' }, onProgress, signal),
    taken: () => {},
    adopt: async ({ title }) => {
      adopted.push(title)
      return { outcome: 'kept' }
    },
  })
  render(<TakePack model={model} now={NOON} />)
  const choose = (text: string, name = 'pack.earshot') =>
    fireEvent.change(screen.getByLabelText('Choose a pack'), { target: { files: [new File([text], name)] } })
  return { choose, adopted, stores }
}
const head = { madeAt: NOON, role: 'admin' as const, from: { name: HTML, desk: 'x' } }

describe('a pack that is taken in', () => {
  it('shows every text of it as text, and puts its rules in force only when asked', async () => {
    const { choose, adopted } = open()
    const ruleSet = { ...madeUpSet([madeUpRule('a')]), title: HTML.slice(0, 100) }
    choose(packText(head, [{ is: 'rules', ruleSet }]), `${HTML}.earshot`)
    const use = await screen.findByRole('button', { name: 'Use these rules from the next call on' })
    expect(document.body.textContent).toContain(`From the admin, ${HTML}`)
    expect(document.querySelector('img, script')).toBeNull()
    expect(adopted).toEqual([])
    fireEvent.click(use)
    await screen.findByText('These rules are in force from the next call on.')
    expect(adopted).toEqual([HTML.slice(0, 100)])
  })

  it('says so when the file cannot be read to its end', async () => {
    const { choose } = open()
    vi.spyOn(File.prototype, 'stream').mockImplementationOnce(() => {
      throw new DOMException('The file could not be read.', 'NotReadableError')
    })
    choose(packText(head, []))
    expect((await screen.findByText(/could not be read/)).textContent).toContain('take the same file again')
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it('says what it is when it is none', async () => {
    const { choose } = open()
    choose('{"format":"earshot-pack/7"}\n')
    expect((await screen.findByText(/newer Earshot made it/)).textContent).toContain('pack.earshot is not taken in.')
  })

  it('gives an account: what is new, what is here, and what could not be read, by place', async () => {
    const { choose, stores } = open()
    const call = {
      is: 'call' as const,
      words: 'needed' as const,
      summary: summary('a', { flags: [flag('promise')] }),
      events: [],
    }
    await stores.records.take([call])
    const bad = { ...call, summary: { ...call.summary, id: 'b', outcome: 'sold' } }
    choose(packText(head, [call, { ...call, summary: summary('c') }, bad as never]))
    await screen.findByText('1 new call')
    expect(screen.getByText('1 call here already')).toBeTruthy()
    expect(screen.getByText(/^Line 4 is left out: at summary\.outcome: expected stayed/)).toBeTruthy()
  })
})
