import { version1 } from './v1'

const [[, record]] = version1.summaries as [[undefined, { summary: object; lists: [string, number, string][] }]]

/** What version 2 added: the longest calls first, cues and reuse counted. The sign of the call was not made yet. Never change it. */
export const version2: typeof version1 = {
  ...version1,
  summaries: [
    [
      undefined,
      {
        ...record,
        v: 2,
        summary: {
          ...record.summary,
          cues: [{ rule: 'ask-why', fate: 'helped' }],
          reused: 2,
          years: 7,
          queue: 'Billing',
        },
        lengths: record.lists.map(([list, , id]) => [list, 1000, id]),
      },
    ],
  ],
}
