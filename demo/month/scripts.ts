import {
  agent,
  type Beat,
  caller,
  cancelled,
  cue,
  ends,
  greeting,
  hold,
  interrupts,
  mark,
  pressed,
  reused,
  wait,
  wrapUp,
} from './beats'

/** Calls that never happened, in the words people use. Each shows the review page one thing it must tell well. */
export interface Script {
  name: string
  /** Of a hundred calls, about how many are like this one. */
  share: number
  topic: string
  beats: Beat[]
}

const tomorrow = { what: 'Send the written confirmation', who: 'Billing', by: 'tomorrow noon' }

export const SCRIPTS: readonly Script[] = [
  {
    name: 'price-listened',
    share: 6,
    topic: 'price',
    beats: [
      ...greeting,
      caller(
        'I [want to cancel|would like to end|am calling to cancel] my [internet contract|broadband|home internet] please',
        { act: 'leaving', what: 'internet' },
      ),
      cue(
        'open-question-first',
        'Ask what made them decide',
        'Nobody has asked yet, and they may want to tell',
        'helped',
      ),
      agent('I can do that for you. May I ask what made you decide?', { act: 'asks-why' }),
      caller(
        'It went up from [twenty nine to forty four|thirty one to forty|nineteen to thirty five] without a word and I just cannot carry that',
        {
          act: 'reason',
          reason: 'price',
        },
      ),
      agent('So the bill grew and nobody told you beforehand. Have I got that right?', {
        act: 'reflection',
      }),
      caller('Yes, exactly that', { act: 'confirms' }),
      reused('account'),
      agent('There is a smaller plan at [twenty five|nineteen|twenty two], everything you use today is in it', {
        act: 'offer',
        dearer: 'not-dearer',
      }),
      caller('Oh. Then I would rather stay, thank you for looking', { act: 'staying' }, { act: 'satisfied' }),
      agent(
        'Billing sends you the new contract by tomorrow noon. Thank you for telling us.',
        { act: 'next-step' },
        { act: 'agent-thanks' },
      ),
      ...pressed(),
      ends('agent'),
      wrapUp({ outcome: 'stayed', nextStep: { what: 'Send the new contract', who: 'Billing', by: 'tomorrow noon' } }),
    ],
  },
  {
    name: 'price-paused-then-heard',
    share: 3,
    topic: 'price',
    beats: [
      ...greeting,
      caller(
        'I would like to close my account, it is [costing me more every year|just too much for one person|more than the neighbours pay]',
        { act: 'leaving' },
      ),
      agent('Sure, I will put that through. Anything else?', { act: 'anything-else' }),
      cue(
        'closing-before-why',
        'Before you close: nobody asked why yet',
        'They want to leave and have not been heard',
        'helped',
      ),
      caller('No, I suppose not'),
      ...pressed('back'),
      agent('Before you go, what would have made you stay?', { act: 'asks-why' }),
      caller('If somebody had told me there is a cheaper plan, honestly', { act: 'reason', reason: 'price' }),
      agent('So it is less about us and more that nobody spoke up. Is that it?', { act: 'reflection' }),
      caller('That is it', { act: 'confirms' }),
      agent('I am moving you to the small plan today and you hear from us by Friday', { act: 'next-step' }),
      caller('Good, leave it running then', { act: 'staying' }),
      ...pressed(),
      ends('agent'),
      wrapUp({ outcome: 'stayed', nextStep: { what: 'Confirm the small plan', who: 'Accounts', by: 'Friday' } }),
    ],
  },
  {
    name: 'price-ended-early',
    share: 4,
    topic: 'price',
    beats: [
      ...greeting,
      caller('I am calling to cancel, [forty four|fifty two|thirty eight] a month is too much for what we use', {
        act: 'leaving',
      }),
      agent('Okay, that is cancelled at the end of the month. Goodbye.', { act: 'agent-goodbye' }),
      ...pressed('end-now'),
      ends('agent'),
      wrapUp({ outcome: 'left-well', reason: 'price', override: 'call-dropped' }),
    ],
  },
  {
    name: 'decided-kept',
    share: 3,
    topic: 'competitor',
    beats: [
      ...greeting,
      caller(
        'Please just cancel my contract, I have [signed elsewhere already|gone with another company|a new line from Monday]',
        { act: 'leaving' },
        { act: 'release', release: 'just-cancel' },
      ),
      agent(
        'Before I do, there is an offer today of [six months at half the price|three months for nothing|a free router]',
        {
          act: 'offer',
          dearer: 'not-dearer',
        },
      ),
      cue('the-no-is-heard', 'They have decided: do it, kindly', 'Asked on after “just cancel”', 'expired'),
      interrupts('caller', 2.2, 'No. I said please just cancel it.', { act: 'complaint' }),
      agent('All right, it ends on the thirtieth', { act: 'next-step' }),
      ...pressed(),
      ends('caller'),
      cancelled('the thirtieth', 'sent'),
      wrapUp({ outcome: 'left-well', reason: 'competitor' }),
    ],
  },
  {
    name: 'just-cancel-respected',
    share: 5,
    topic: 'declined-to-say',
    beats: [
      ...greeting,
      caller(
        'I want to cancel and I would rather not go into it, just cancel please',
        { act: 'leaving' },
        { act: 'release', release: 'just-cancel' },
      ),
      agent(
        'Of course. It ends on the thirtieth, the last bill is [twelve fifty|nine twenty|eleven], and you get it in writing today.',
        {
          act: 'next-step',
        },
      ),
      caller('That was easy, thanks', { act: 'caller-thanks' }, { act: 'satisfied' }),
      agent('Thank you for the years with us', { act: 'agent-thanks' }),
      ...pressed(),
      ends('caller'),
      cancelled('the thirtieth', 'sent'),
      wrapUp({ outcome: 'left-well', nextStep: tomorrow }),
    ],
  },
  {
    name: 'bereavement',
    share: 1,
    topic: 'bereavement',
    beats: [
      ...greeting,
      caller(
        'My [father|mother|husband] died [last week|on Sunday|in the spring] and his line needs to be ended',
        { act: 'leaving' },
        { act: 'reason', reason: 'bereavement' },
      ),
      cue(
        'gently',
        'Say you are sorry for their loss, then take the work off them',
        'No questions, no offer: nobody explains a death',
        'helped',
      ),
      agent(
        'I am so sorry for your loss. I will end it today and you need to send us nothing.',
        { act: 'apology', for: 'unclear' },
        { act: 'next-step' },
      ),
      caller('Thank you, that helps', { act: 'caller-thanks' }),
      ...pressed(),
      ends('caller'),
      cancelled('the thirtieth', 'sent'),
      wrapUp({ outcome: 'left-well', nextStep: tomorrow }),
    ],
  },
  {
    name: 'waited-thanked',
    share: 6,
    topic: 'billing',
    beats: [
      ...greeting,
      caller('Finally, I was waiting for [almost twenty minutes|half an hour|a quarter of an hour]', { act: 'waited' }),
      cue('thank-the-waiting', 'Thank them for waiting', 'They waited long', 'helped'),
      agent('Thank you for waiting all that time. Now I am all yours.', { act: 'thanks-for-waiting' }),
      caller('I only wanted to say the new box works and the [man|woman] who came was lovely', { act: 'satisfied' }),
      agent('That is good to hear, I will pass it on to him', { act: 'agent-thanks' }, { act: 'promise' }),
      ...pressed(),
      ends('caller'),
      wrapUp({
        outcome: 'not-a-cancellation',
        nextStep: { what: 'Pass the praise on to the engineer', who: 'Me', by: 'today' },
      }),
    ],
  },
  {
    name: 'asked-again',
    share: 7,
    topic: 'technical',
    beats: [
      ...greeting,
      caller(
        'I was with the menu, then with your colleague, and now with you. The line drops [every evening|when it rains|as soon as my son plays].',
        { act: 'complaint' },
        { act: 'reason', reason: 'technical' },
      ),
      agent('Can I have your account number please?', { act: 'asks-identity', field: 'account' }),
      cue('never-ask-twice', 'You have it: their account number', 'The menu asked for it already', 'late'),
      caller('I have typed it in twice already', { act: 'complaint' }),
      agent(
        'You are right, I have it here. So it drops [in the evening, after about seven|at about the same time|and comes back by itself]?',
        { act: 'reflection' },
      ),
      caller('Yes', { act: 'confirms' }),
      ...hold(75),
      agent(
        'An engineer comes on [Thursday|Tuesday|Monday] between eight and ten. I call you [on Friday|the day after] to ask how it went.',
        { act: 'promise' },
        { act: 'next-step' },
      ),
      ...pressed(),
      ends('agent'),
      wrapUp({
        outcome: 'not-a-cancellation',
        nextStep: { what: 'Call and ask whether the line holds', who: 'Me', by: 'Friday' },
      }),
    ],
  },
  {
    name: 'apology-for-choice',
    share: 4,
    topic: 'not-using',
    beats: [
      ...greeting,
      caller(
        'I would like to cancel the [sports channels|films|second line], I never [watch|use] them',
        { act: 'leaving' },
        { act: 'reason', reason: 'not-using' },
      ),
      agent('Oh, I am so sorry that you want to leave us', { act: 'apology', for: 'their-choice' }),
      cue(
        'no-sorry-for-their-choice',
        'No need to be sorry: it is their choice',
        'Being sorry makes a choice sound like a fault',
        'helped',
      ),
      cue('reflect-back', 'Say back what you heard', 'They want to be sure that it was understood', 'moment-over'),
      agent('So you keep the internet and drop the rest, have I got that right?', { act: 'reflection' }),
      caller('Right', { act: 'confirms' }),
      agent('Done, from the first of next month', { act: 'next-step' }),
      ...pressed(),
      ends('caller'),
      wrapUp({ outcome: 'left-well' }),
    ],
  },
  {
    name: 'dead-end',
    share: 4,
    topic: 'billing',
    beats: [
      ...greeting,
      caller('There are two bills for [March|April|this month] and I paid one of them', {
        act: 'reason',
        reason: 'duplicate',
      }),
      agent('That is billing, you need to write to them, I cannot see it from here', { act: 'dead-end' }),
      caller('I have written. Twice.', { act: 'complaint' }),
      wait(14),
      cue(
        'no-dead-end',
        'Say who owns it now, and by when',
        'They have written twice: sending them away again ends in nothing',
      ),
      interrupts('agent', 1.6, 'Then please write again. Goodbye.', { act: 'agent-goodbye' }),
      ...pressed(),
      ends('agent'),
      wrapUp({ outcome: 'not-a-cancellation' }),
    ],
  },
  {
    name: 'this-worked',
    share: 3,
    topic: 'technical',
    beats: [
      ...greeting,
      caller(
        'The wireless does not reach the [attic|garden room|kitchen] and my [daughter|son|tenant] has [her|his|the] exams',
        {
          act: 'reason',
          reason: 'technical',
        },
      ),
      agent('What would she need up there, a call or films as well?', { act: 'open-question' }),
      caller('Only the calls with her teacher'),
      agent('Then move the box to the landing tonight, you need to buy nothing. Shall I stay on while you do it?', {
        act: 'next-step',
      }),
      mark('this-worked'),
      caller('It works! You saved my [week|day|evening].', { act: 'satisfied' }, { act: 'caller-thanks' }),
      ...pressed(),
      ends('caller'),
      wrapUp({ outcome: 'not-a-cancellation', note: 'Moving the box first, before selling a repeater, worked again.' }),
    ],
  },
  {
    name: 'nothing-special',
    share: 54,
    topic: 'billing',
    beats: [
      ...greeting,
      caller(
        '[When is the next bill due?|What does the new box cost me?|Can I have my bills on paper?|Is the line down in my street?|How do I change my bank account?]',
      ),
      agent(
        '[On the fifth, and it is twenty nine, the same as before|Nothing, it is in your plan|Yes, from the next one on|It was, until nine this morning|I do that with you now, it takes a minute]',
        { act: 'next-step' },
      ),
      caller('[Lovely, bye|Good to know, goodbye|Thanks, that was all]', { act: 'caller-goodbye' }),
      ...pressed(),
      ends('caller'),
      wrapUp({ outcome: 'not-a-cancellation' }),
    ],
  },
]
