import {
  agent,
  type Beat,
  caller,
  cancelled,
  conflict,
  cue,
  ends,
  greeting,
  hold,
  known,
  mark,
  pressed,
  reused,
  transferred,
  wrapUp,
} from './beats'
import type { Script } from './scripts'

const yes: Beat = caller('[Yes, exactly|That is it|Yes]', { act: 'confirms' })

/** What a month has besides: every end a call can have, and the ones that seldom come. */
export const MORE_SCRIPTS: readonly Script[] = [
  {
    name: 'price-left-well',
    share: 3,
    topic: 'price',
    beats: [
      ...greeting,
      caller('I want to end my contract, [my neighbour pays nineteen|it is not worth the money to me any more]', {
        act: 'leaving',
      }),
      cue(
        'the-tough-question',
        'Ask what they want to get done with it',
        'A price is seldom the whole reason',
        'helped',
      ),
      agent('I see. What would it have to do for you to be worth it?', { act: 'asks-why' }),
      caller('Honestly I read the news and write to my sister, it is too dear for that', {
        act: 'reason',
        reason: 'price',
      }),
      agent('So it is simply more than you need. Is that right?', { act: 'reflection' }),
      yes,
      agent('Then the smallest one we have is seventeen. It would do all of that.', {
        act: 'offer',
        dearer: 'not-dearer',
      }),
      caller('That is kind, but no, please end it', { act: 'release', release: 'declined' }, { act: 'decided' }),
      cue(
        'leave-well',
        'Make the leaving easy: what ends when, and that the door is open',
        'They have decided',
        'helped',
      ),
      agent(
        'Of course. It ends with the month, and I send you that in writing now. Thank you for the years.',
        {
          act: 'next-step',
        },
        { act: 'agent-thanks' },
      ),
      caller('Well, that was a good talk', { act: 'satisfied' }),
      ...pressed(),
      ends('agent'),
      cancelled('the end of the month', 'sent'),
      wrapUp({ outcome: 'left-well' }),
    ],
  },
  {
    name: 'moving-referred',
    share: 3,
    topic: 'moving-away',
    beats: [
      ...greeting,
      caller(
        'We are moving to [the islands|the coast|my mother’s village], I think you have no line there, so please end it',
        {
          act: 'leaving',
        },
        { act: 'reason', reason: 'moving-away' },
      ),
      cue('elsewhere-if-better', 'Send them to who serves there', 'We have no line where they go', 'helped'),
      agent(
        'Right, we do not reach it. Island Net does, from eighteen a month; here is their number. I end ours on the day you move.',
        {
          act: 'next-step',
        },
      ),
      caller('You tell me of the others? That I will remember.', { act: 'satisfied' }),
      ...pressed(),
      ends('caller'),
      cancelled('the day of the move', 'sent'),
      wrapUp({ outcome: 'referred', nextStep: { what: 'Send the number of Island Net', who: 'Me', by: 'today' } }),
    ],
  },
  {
    name: 'competitor-stays',
    share: 3,
    topic: 'competitor',
    beats: [
      ...greeting,
      caller(
        '[Fibre One|Westnet|The people at the door] offer me twice the speed, so I would like to leave',
        {
          act: 'leaving',
        },
        { act: 'reason', reason: 'competitor' },
      ),
      agent('That sounds good. What is too slow today?', { act: 'open-question' }),
      caller('Nothing is slow, only in the evening upstairs'),
      cue('reflect-back', 'Say back what you heard', 'They want to be sure that it was understood', 'helped'),
      agent('So the line is fine, it is upstairs in the evening. Have I got that right?', { act: 'reflection' }),
      yes,
      agent('Then more speed would not help. Move the box to the landing, it costs you nothing. Shall we try it now?', {
        act: 'next-step',
      }),
      ...hold(40),
      caller('It is there. Good, then all stays as it is.', { act: 'staying' }, { act: 'satisfied' }),
      mark('this-worked'),
      ...pressed(),
      ends('agent'),
      wrapUp({ outcome: 'stayed' }),
    ],
  },
  {
    name: 'technical-stays',
    share: 4,
    topic: 'technical',
    beats: [
      ...greeting,
      caller(
        'It [drops every evening|freezes when we talk to the children], I have had enough, cancel it please',
        {
          act: 'leaving',
        },
        { act: 'reason', reason: 'technical' },
      ),
      cue('reflect-the-trouble', 'Say the trouble back in their words', 'They told it before', 'helped'),
      agent('So it drops at the very time you need it, and you told us before. Right?', { act: 'reflection' }),
      yes,
      reused('account'),
      agent(
        'An engineer comes tomorrow at nine, and I call you at noon myself. If it is not mended, it ends without a fee.',
        {
          act: 'promise',
        },
        { act: 'next-step' },
      ),
      caller('All right. If it works I stay.', { act: 'staying' }),
      ...pressed(),
      ends('agent'),
      wrapUp({
        outcome: 'stayed',
        nextStep: { what: 'Call at noon after the engineer', who: 'Me', by: 'tomorrow noon' },
      }),
    ],
  },
  {
    name: 'service-call-back',
    share: 4,
    topic: 'billing',
    beats: [
      ...greeting,
      caller(
        'I was promised a call [on Monday|last week|twice now] and nobody called, I want to leave',
        {
          act: 'leaving',
        },
        { act: 'reason', reason: 'service-experience' },
        { act: 'complaint' },
      ),
      agent('You waited for a call and it did not come. Is that what did it?', { act: 'reflection' }),
      yes,
      agent(
        'I cannot see from here who has it. I find out and call you today before five, from my own desk.',
        {
          act: 'promise',
        },
        { act: 'next-step' },
      ),
      caller('Before five, then I decide', { act: 'caller-goodbye' }),
      ...pressed(),
      ends('agent'),
      wrapUp({ outcome: 'call-back', nextStep: { what: 'Call back with who has it', who: 'Me', by: 'today, 17:00' } }),
    ],
  },
  {
    name: 'job-loss-eased',
    share: 2,
    topic: 'job-loss',
    beats: [
      ...greeting,
      caller(
        'I have lost my job and have to end [the contract|everything that costs]',
        { act: 'leaving' },
        {
          act: 'reason',
          reason: 'job-loss',
        },
      ),
      cue('gently', 'No questions, no offer: take the work off them', 'Nobody explains a hard time', 'helped'),
      agent('Thank you for telling me. I can end it today, or stop the bills for three months. You say.', {
        act: 'next-step',
      }),
      caller('Three months, that would help', { act: 'accepts' }, { act: 'caller-thanks' }),
      ...pressed(),
      ends('agent'),
      wrapUp({ outcome: 'stayed', nextStep: { what: 'Stop the bills for three months', who: 'Billing', by: 'today' } }),
    ],
  },
  {
    name: 'misselling-mended',
    share: 2,
    topic: 'price',
    beats: [
      ...greeting,
      caller(
        'I was told it stays at nineteen, and now it is thirty. I want out of it.',
        { act: 'leaving' },
        {
          act: 'reason',
          reason: 'misselling',
        },
        { act: 'complaint' },
      ),
      agent('Nineteen was said to you and thirty is on the bill. Have I got that right?', { act: 'reflection' }),
      yes,
      ...transferred('Billing, with what was said already'),
      agent(
        'I have it all here, you need to tell nothing twice. It is nineteen again, and the rest comes back to you.',
        {
          act: 'next-step',
        },
      ),
      caller('Then I stay. Thank you, really.', { act: 'staying' }, { act: 'satisfied' }),
      ...pressed(),
      ends('caller'),
      wrapUp({ outcome: 'stayed', nextStep: { what: 'Pay back the difference', who: 'Billing', by: 'Friday' } }),
    ],
  },
  {
    name: 'waited-not-thanked',
    share: 3,
    topic: 'billing',
    beats: [
      ...greeting,
      caller('I have been [in the line for forty minutes|waiting through my whole lunch]', { act: 'waited' }),
      cue('thank-the-waiting', 'Thank them for waiting', 'They waited long', 'expired'),
      agent('What is your question?', { act: 'open-question' }),
      caller('Only whether the payment came'),
      agent('It did, on the second', { act: 'next-step' }),
      caller('Hm. Goodbye.', { act: 'caller-goodbye' }),
      ...pressed(),
      ends('caller'),
      wrapUp({ outcome: 'not-a-cancellation' }),
    ],
  },
  {
    name: 'needs-help',
    share: 2,
    topic: 'technical',
    beats: [
      ...greeting,
      conflict('account'),
      caller('The alarm in the lift hangs on your line and it is dead since [the morning|last night]', {
        act: 'complaint',
      }),
      mark('need-help'),
      agent('I do not know that one. I get somebody who does, and I stay with you until then.', { act: 'promise' }),
      ...hold(330),
      agent(
        'Thank you for waiting. My colleague has it, an engineer is on the way now.',
        { act: 'thanks-for-waiting' },
        {
          act: 'next-step',
        },
      ),
      caller('Good. That is what I needed.', { act: 'satisfied' }),
      ...pressed(),
      ends('agent'),
      wrapUp({ outcome: 'not-a-cancellation', note: 'Lift alarms: ask the field team first, they have a list.' }),
    ],
  },
  {
    name: 'paused-decided',
    share: 2,
    topic: 'price',
    beats: [
      ...greeting,
      caller('Please end my contract, it is too much money', { act: 'leaving' }, { act: 'reason', reason: 'price' }),
      agent('I end it with the month. Goodbye then.', { act: 'next-step' }, { act: 'agent-goodbye' }),
      ...pressed('pressed-again'),
      ends('agent'),
      cancelled('the end of the month', 'not-sent'),
      wrapUp({ outcome: 'left-well', override: 'caller-decided' }),
    ],
  },
  {
    name: 'known-spared',
    share: 12,
    topic: 'billing',
    beats: [
      ...greeting,
      known('postcode', 'record'),
      caller('[Where is my parcel with the box?|Can you send me the bill again?|I have a new card for the payments.]'),
      reused('account'),
      reused('postcode'),
      agent('[It comes tomorrow before noon|It is on its way to you now|I have it in, nothing else to do]', {
        act: 'next-step',
      }),
      caller('[That was quick, thank you|Wonderful, goodbye]', { act: 'caller-thanks' }, { act: 'caller-goodbye' }),
      ...pressed(),
      ends('caller'),
      wrapUp({ outcome: 'not-a-cancellation' }),
    ],
  },
  {
    name: 'listen-to-this',
    share: 1,
    topic: 'billing',
    beats: [
      ...greeting,
      caller('My mother cannot hear well and your menu talks so fast that she gave up three times', {
        act: 'complaint',
      }),
      mark('listen-to-this'),
      agent('Then she has a number past the menu from today, and I have written down why', { act: 'next-step' }),
      caller('She will be glad of that', { act: 'satisfied' }),
      ...pressed(),
      ends('caller'),
      wrapUp({ outcome: 'not-a-cancellation' }),
    ],
  },
]
