import type { Reason } from '../../../core/reason'
import type { Saying } from '../sayings'

/** Word lists by what they are worth. A word stands for all its forms. */
const WORDS: Partial<Record<Reason, readonly [plain: string, weak: string]>> = {
  price: [
    'price prices pricing bill bills cost costs costly expensive dear afford affordable budget fee fees premium cheaper overpriced pricey steep hike discount inflation pension outgoings',
    'pay paying paid money charge charges charged charging standing pound pounds dollar dollars euros quid month monthly increase increased rise risen up doubled worth tariff rate renewal extra much {money} save wage income spend spending direct',
  ],
  'not-using': [
    'use using used unused touch touched needed need drawer dust waste wasted rarely hardly barely seldom idle',
    'never sit sits sitting once twice time sold own already anymore gone retired weekend busy without instead empty away student university grown read watch visit visits call point only solar panels landlord building',
  ],
  technical: [
    'signal reception slow drops crash crashes crashing freezes freezing buffering buffer outage outages broken fault faulty glitch glitches glitchy buggy bug bugs error errors router modem lag lagging dropouts unreliable disconnects coverage soaking hedge wet treadmills showers leaking',
    'down work working connection wifi internet speed app login password load loading update software device reset restart signal bars bar voicemail engineer box line sync import export feature calendar page screen late picture sound broadband matches match heating machines install',
  ],
  'service-experience': [
    'rude complaint complained complaints apology ignored promised attitude manners unhelpful incompetent disrespect disrespectful shouted rang phoned chased fobbed runaround filthy treated nobody',
    'hold queue waited waiting hours times told telling staff manager person people department branch service support answer answered reply call called back spoke speak explained explain again wrong mistake mess claim desk listen letter letters email emails week weeks months sorted fixed not',
  ],
  competitor: [
    'competitor competitors elsewhere rival offered quoted quote quotes match matched broker comparison',
    'another other better cheaper switch switching switched deal offer they them found provider company network bank gym opened neighbour friend mate brother less data twice half interest percent same fibre over',
  ],
  misselling: [
    'mis-sold missold misled misleading lied lie tricked conned agreed agree advertised salesman hidden promised contract',
    'told said never website small print letter rep shop guy months free trial charged sign signed renewed automatically locked mentioned mention nobody included expected ask asked thought supposed young man lady',
  ],
  'moving-in-area': [
    'nearby round corner streets',
    'moving move house flat street road town new place same local across two',
  ],
}

const of = (reason: Reason, words: string, worth: number): Saying => ({
  says: { speaksOf: reason, worth },
  phrases: words.split(' '),
})

/** What a story is about, word by word: two telling words, or one and several weak ones, make a reason likely. */
export const stories: readonly Saying[] = Object.entries(WORDS).flatMap(([reason, [plain, weak]]) => [
  of(reason as Reason, plain, 2),
  of(reason as Reason, weak, 1),
])
