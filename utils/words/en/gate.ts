import type { GuardedPage } from '../../view/access'

/** What stands in place of a page that is somebody else's. */
export const GATE = {
  title: {
    review: 'Reviewing calls is for leads',
    rules: 'Rules and settings are for admins',
  } satisfies Record<GuardedPage, string>,
  company:
    'Your company’s policy decides whose pages this browser opens. Whoever runs the browsers in your company can change it: the setting is called “roles”.',
  here: 'It was closed in this browser, by whoever sat here. You can open it again.',
  open: {
    review: 'I review calls: open it here',
    rules: 'I make the rules: open it here',
  } satisfies Record<GuardedPage, string>,
  calls: 'Your own calls of today, and what leads wrote to you, are in the side panel.',
}
