import type { NotGuarding } from '../../utils/view/popup/site-status'

/** Every sentence of the popup. */
export const WORDS = {
  name: 'Earshot',
  guarding: {
    title: 'Guarding this page',
    more: 'A hang-up that comes before anyone has asked why waits for you, once.',
  },
  notFirst: {
    title: 'Guarding, but not first',
    more: 'This page was open before Earshot. Its own scripts see a press before Earshot does, until you reload.',
  },
  reminds: {
    title: 'Reminding, not pausing',
    more: 'Earshot says when a call closes too early. No hang-up is paused.',
  },
  notGuarding: {
    'browser-page': {
      title: 'Not guarding: a page of the browser',
      more: 'No extension may work on this page. There is nothing to mend.',
    },
    'no-access': {
      title: 'Not guarding: no access to this site',
      more: 'The browser keeps Earshot out until you let it in.',
    },
    'switched-off': {
      title: 'Not guarding: switched off here',
      more: 'You switched Earshot off on this site. Presses pass, no caller card is shown.',
    },
    'guard-off': {
      title: 'Not guarding: the guard is switched off',
      more: 'No hang-up is paused anywhere. The caller card and the cues still work.',
    },
    excluded: {
      title: 'Not guarding: this site is excluded',
      more: 'Your company keeps Earshot out of this site.',
    },
    'loaded-before-install': {
      title: 'Not guarding: this page was open before Earshot',
      more: 'Reload the page and Earshot is there from its first moment.',
    },
  } satisfies Record<NotGuarding, { title: string; more: string }>,
  looking: 'Looking at this page …',
  here: (site: string) => `Earshot on ${site}`,
  reload: 'Reload this page',
  giveAccess: 'Let Earshot in',
  startCall: 'I’m on a call',
  startCallWhy: 'For a desk phone or a headset: tells Earshot that a call has begun.',
  started: 'The call is running. Its card is in every tab.',
  noDesk: 'Earshot did not answer. Try once more; if it stays so, reload the extension.',
  pages: { sidepanel: 'My calls', review: 'Review calls', rules: 'Rules and settings', welcome: 'What Earshot does' },
  pagesName: 'Pages',
}
