import { describe, expect, it } from 'vitest'
import { find, hearLast, leavingIn, releasesIn } from './hear'

const LEAVING = 'C: I want to cancel my contract'

describe('a release', () => {
  it.each([
    ['just-cancel', 'just cancel it please'],
    ['just-cancel', "I don't want any offers"],
    ['vulnerable', 'we are getting a divorce'],
    ['vulnerable', "he's in prison"],
    ['abuse', 'shut up you idiot'],
    ['emergency', 'I can smell gas'],
    ['caller-hung-up', "I'm hanging up now"],
    ['insisted', 'I already told the other lady why'],
    ['vulnerable', "I'm not safe"],
  ])('%s: %s', (release, text) => {
    expect(releasesIn(hearLast('en', LEAVING, `C: ${text}`))).toContain(release)
  })

  it.each([
    ['bereavement', 'my husband passed away in March'],
    ['illness', 'I was diagnosed with cancer'],
    ['job-loss', 'I got laid off last week'],
    ['moving-away', 'we are moving abroad'],
    ['business-closed', 'we closed our restaurant'],
    ['duplicate', 'there is a duplicate account in my name'],
    ['fraud', 'somebody stole my identity'],
    ['withdrawal-right', "I'm within my cooling off period"],
    ['declined-to-say', "I'd rather not say"],
    ['declined-to-say', "I haven't got to give a reason"],
    ['illness', "I've done my cruciate, I'll be off my feet for months"],
    ['moving-away', "I'm going back to Malaysia"],
    ['moving-away', "we're heading home to Auckland for good"],
    ['bereavement', 'he was killed on his bike'],
    ['bereavement', 'my gramps expired last month'],
    ['illness', 'my auntie lacks capacity now'],
    ['moving-away', "they're sending me to Oslo for three years"],
    ['moving-away', "I'm off to Patagonia for good"],
    ['business-closed', 'we boarded up the shop'],
    ['job-loss', 'it was a reduction in force'],
    ['withdrawal-right', 'I signed it two hours ago'],
  ])('is given by a reason nobody need justify, %s: %s', (reason, text) => {
    expect(find(hearLast('en', LEAVING, `C: ${text}`), 'reason').map((h) => h.reason)).toEqual([reason])
  })

  it('is given by the plain wish a second time, whatever was asked or told between', () => {
    expect(releasesIn(hearLast('en', LEAVING, 'A: The line is rented until May.', 'C: I want to cancel it'))).toEqual([
      'insisted',
    ])
    const told = hearLast('en', LEAVING, 'A: One moment.', 'C: cancel my contract, it is far too expensive')
    expect(releasesIn(told)).toEqual([])
  })

  it('is not given by a word that only stands beside', () => {
    for (const text of ['I was at a funeral that day', 'I have funeral insurance too', 'I pay it with my visa card'])
      expect(find(hearLast('en', LEAVING, `C: ${text}`), 'reason').map((h) => h.reason)).not.toContain('bereavement')
  })

  it('is not heard where nobody wants to leave', () => {
    expect(releasesIn(hearLast('en', 'A: Anything else?', "C: that's all I need, as I said"))).toEqual([])
  })

  it('is half heard where leaving may yet be understood, for the call to remember', () => {
    expect(find(hearLast('en', 'C: please just do it, no questions'), 'release')).toMatchObject([
      { release: 'just-cancel', sure: 'maybe' },
    ])
  })
})

describe('an offer', () => {
  const OFFER = 'A: I could give you three months at half price, how does that sound?'

  it.each([
    'no thanks',
    "I'm good",
    "that's kind but no",
    'just close it',
    "I'd rather be done with it",
    'nah',
    'tempting but no',
    'that is not what this is about',
    'the other lot have never let me down',
  ])('is turned down by “%s”, once and for all', (text) => {
    expect(releasesIn(hearLast('en', LEAVING, OFFER, `C: ${text}`))).toContain('declined')
  })

  it.each(['sounds good', "yes let's do that", "okay I'll take it", 'no fee at all? sure, do that then'])(
    'is taken by “%s”',
    (text) => {
      const heard = hearLast('en', LEAVING, OFFER, `C: ${text}`)
      expect(find(heard, 'accepts')).toHaveLength(1)
      expect(releasesIn(heard)).toEqual([])
    },
  )

  it.each(['how much would that be', "I'm not sure, what would it cost", 'hm'])('is still open after “%s”', (text) => {
    expect(releasesIn(hearLast('en', LEAVING, OFFER, `C: ${text}`))).toEqual([])
  })

  it('is not what a "no" to anything else answers', () => {
    expect(releasesIn(hearLast('en', LEAVING, 'A: Is there anything else?', 'C: no thanks'))).toEqual([])
  })
})

describe('insisting', () => {
  const WHY = 'A: May I ask why?'

  it('is the same wish again when asked why', () => {
    expect(releasesIn(hearLast('en', LEAVING, WHY, 'C: I want it cancelled'))).toContain('insisted')
  })

  it('is not an answer with a reason, however it begins', () => {
    const heard = hearLast('en', LEAVING, WHY, "C: I just don't get the time")
    expect(releasesIn(heard)).toEqual([])
    expect(find(heard, 'reason').map((h) => h.reason)).toEqual(['not-using'])
  })

  it('is not an answer with a reason', () => {
    const heard = hearLast('en', LEAVING, WHY, "C: I want to cancel because it's too expensive")
    expect(releasesIn(heard)).toEqual([])
    expect(find(heard, 'reason').map((h) => h.reason)).toEqual(['price'])
  })

  it('is not the wish said twice unasked', () => {
    const heard = hearLast('en', LEAVING, 'A: Okay.', 'C: yes I want it cancelled')
    expect(releasesIn(heard)).toEqual([])
    expect(leavingIn(heard)).toBe('sure')
  })
})

describe('reasons', () => {
  const reasons = (...turns: string[]) => find(hearLast('en', ...turns), 'reason').map((h) => [h.reason, h.sure])

  it('are one a turn, the graver first', () => {
    expect(reasons("C: it's too expensive and my mother died")).toEqual([['bereavement', 'sure']])
  })

  it('stand unless a graver one is told later', () => {
    expect(reasons("C: it's too expensive", 'C: and it never works')).toEqual([['technical', 'maybe']])
    expect(reasons("C: it's too expensive", "C: I've lost my job")).toEqual([['job-loss', 'sure']])
  })
})

describe('firm words', () => {
  const WHY = 'A: May I ask what made you decide?'

  it.each(["I've decided to go a different way with my phone", 'I just want to cancel my contract'])(
    'tell the wish, and release nobody, unasked: %s',
    (text) => {
      expect(releasesIn(hearLast('en', `C: ${text}`))).toEqual([])
    },
  )

  it.each(["My mind's made up", "I've decided", 'I just want to cancel'])(
    'release once it was asked why: %s',
    (text) => {
      expect(releasesIn(hearLast('en', LEAVING, WHY, `C: ${text}`))).toContain('insisted')
    },
  )

  it('release nobody when asked whether there is anything else', () => {
    expect(releasesIn(hearLast('en', LEAVING, 'A: Anything else today?', "C: no, that's all I wanted"))).toEqual([])
  })
})

describe('no reason given', () => {
  it('is an answer to "why?" and to nothing else', () => {
    const said = (...turns: string[]) => find(hearLast('en', ...turns), 'reason').map(({ reason }) => reason)
    expect(said(LEAVING, 'A: What is the reason?', 'C: no particular reason')).toEqual(['declined-to-say'])
    expect(said(LEAVING, 'A: Do you need the letter?', 'C: does it matter')).toEqual([])
  })

  it('takes back no reason that was told', () => {
    const heard = hearLast(
      'en',
      "C: I want to cancel my contract, it's too expensive",
      'A: Would you pause it?',
      'C: no',
    )
    expect(find(heard, 'reason')).toEqual([])
  })
})

describe('a "no" to what was not heard as an offer', () => {
  it('releases as one to an offer', () => {
    const proposal = 'A: Our man could come round and look at the mast.'
    expect(releasesIn(hearLast('en', LEAVING, proposal, "C: no, it's alright, I've sorted something"))).toContain(
      'declined',
    )
  })
})
