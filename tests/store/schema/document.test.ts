import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { defineDocument } from '../../../utils/store/schema/document'

const shape = z.object({ name: z.string(), shade: z.enum(['light', 'dark']) })
const colour = defineDocument(shape, [
  { name: 'RenameLabelToName', up: ({ label, ...old }) => ({ ...old, name: label }) },
  { name: 'AddShade', up: (old) => ({ ...old, shade: 'light' }) },
])

describe('a stored document', () => {
  it('carries the version it is written in', () => {
    expect(colour.stamp({ name: 'red', shade: 'dark' })).toEqual({ v: 3, name: 'red', shade: 'dark' })
  })

  it.each([
    ['of today', { v: 3, name: 'red', shade: 'dark' }, 'dark'],
    ['of the version before', { v: 2, name: 'red' }, 'light'],
    ['of the first version', { v: 1, label: 'red' }, 'light'],
  ])('%s opens', (_, raw, shade) => {
    expect(colour.open(raw, 'a colour')).toEqual({ is: 'read', value: { name: 'red', shade } })
  })

  it('of a newer Earshot is refused with a sentence that says what to do', () => {
    expect(colour.open({ v: 4, name: 'red' }, 'the colour of call 7')).toEqual({
      is: 'newer',
      sentence:
        'Cannot open the colour of call 7: a newer Earshot wrote it (version 4, this one knows 3). Update Earshot and it opens; nothing was changed.',
    })
  })

  it.each([
    ['nothing at all', undefined, 'it carries no version'],
    ['null', null, 'it carries no version'],
    ['a text', 'red', 'it carries no version'],
    ['a version that is none', { v: 'two' }, 'it carries no version'],
    ['version nought', { v: 0, name: 'red' }, 'it carries no version'],
    ['something missing', { v: 3, name: 'red' }, 'at shade: '],
  ])('%s is corrupt, and the sentence says where', (_, raw, why) => {
    expect(colour.open(raw, 'a colour')).toMatchObject({
      is: 'corrupt',
      sentence: expect.stringContaining(`Could not read a colour: ${why}`),
    })
  })

  it('that a migration cannot lead up is corrupt', () => {
    const broken = defineDocument(shape, [
      {
        name: 'ReadsWhatIsNotThere',
        up: (old) => ({ shade: (old.deep as { deeper: string }).deeper }),
      },
    ])
    expect(broken.open({ v: 1 }, 'a colour')).toMatchObject({
      is: 'corrupt',
      sentence: expect.stringContaining('it cannot be brought from version 1 to 2'),
    })
  })
})
