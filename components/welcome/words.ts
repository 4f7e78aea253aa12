/** Every sentence of the first-run page. */
export const WORDS = {
  title: 'Earshot listens, so that callers are heard',
  lead: 'It sits beside your CRM and your softphone while a call lives, and does three things.',
  things: [
    {
      name: 'Nobody repeats who they are',
      text: 'Name, number and account go along to every tab of the call, each with where it came from.',
    },
    {
      name: 'The right word at the right moment',
      text: 'One short cue at a time, with its reason. Nothing to click away, nothing that counts against you.',
    },
    {
      name: 'A hang-up that comes too early waits',
      text: 'Once, for a few seconds, when a caller wants to leave and nobody has asked why. Press again and it goes through.',
    },
  ],
  needs: 'What it needs, and why',
  need: [
    {
      name: 'To read and change the sites you visit',
      why: 'Your softphone and your CRM may live on any address. Without a call, Earshot only watches for a press on a call control. It reads a page only while a call lives.',
    },
    {
      name: 'To keep data in this browser',
      why: 'The log of a call, your settings and the rules are kept here. Nothing is sent anywhere.',
    },
    {
      name: 'To wake itself up',
      why: 'So that a long call is still guarded in its last minute.',
    },
  ],
  not: 'What it does not do',
  nots: [
    'It records no sound.',
    'It scores nobody: no points, no ranking, no moods.',
    'It never touches the cancel button of your CRM, and never makes an offer a condition.',
    'It keeps no card numbers, e-mail addresses or caller facts in its log.',
  ],
  start: 'Now',
  steps: {
    access: 'Let Earshot onto the sites you work with',
    accessDone: 'Earshot may work on your sites',
    accessMissing: 'The browser keeps Earshot out of your sites. It cannot guard a call until you let it in.',
    give: 'Let Earshot in',
    reload: 'Reload the tabs that were open before. Then take your next call.',
  },
  more: { rules: 'See the rules it works by', review: 'See the review page' },
  picture: {
    name: 'A sketch of a call: the caller’s card and one cue beside the CRM, and the card that holds a hang-up',
    crm: 'Your CRM',
    caller: 'Ms Hale',
    account: 'account 4471',
    from: 'from the ringing panel',
    cue: 'Ask what made her decide',
    why: 'because nobody has asked yet',
    hangUp: 'Hang up',
    pauseTitle: 'Not heard yet: why',
    back: 'Back to the call',
    end: 'End now',
  },
}
