/** The sentences of settings that came later: queues, words, what is stored. */
export const QUEUES = {
  name: 'Another guard for a queue',
  hint: 'One queue a line, by the name your phone gives it: “Complaints: off”. Off, remind or pause. Queues not named here go by the choice above. A queue the phone does not tell is never matched.',
}

export const KEEPING = {
  title: 'Keep the words of calls',
  on: (days: number) =>
    `Words are kept for ${days} days, redacted, in this browser. Rules can be tried on them, and a lead can read why a call was flagged.`,
  off: 'No words of unflagged calls are kept. Cues work as before; rules can hardly be tried on past calls.',
  consentTitle: 'Before words are kept',
  consent: [
    'Both who call and who answer must know it, in the way your law asks for: an announcement at the beginning of the call, a line in the contract of work, a works council’s yes.',
    'Kept are the words, redacted, never the sound; only in this browser; nobody is ranked by them.',
    'Names of other people cannot be found reliably and may stay in the words.',
    'You can switch it off at any time. What was kept goes at the next daily deletion.',
  ],
  agree: 'They know: keep words for 7 days',
  not: 'Leave it off',
}

export const PREVIEW = {
  title: 'What is left of what is said',
  what: 'Type or paste a sentence. Below stands what would be kept of it. Nothing you type here is kept.',
  label: 'A sentence',
  example: 'My card is 4929 1234 5678 9123 and my e-mail is ana@example.com.',
  left: 'Kept of it',
}

export const STORED = {
  title: 'What is stored in this browser',
  count: 'Count it',
  counting: 'Counting …',
  what: 'What',
  many: 'How many',
  bytes: 'About',
  total: (used: string) => `All of Earshot together, as the browser counts it: ${used}.`,
  names: {
    chunks: 'Calls that are live, or not wrapped up',
    bodies: 'Calls, what happened in them and their words',
    summaries: 'Calls, for the lists',
    signs: 'Marks to search the words by',
    people: 'People to call',
    papers: 'Notes, marks and suggestions',
    counts: 'Counters',
    ruleSets: 'Versions of the rules',
    setAside: 'Damaged entries, set aside',
    erased: 'Who asked to be forgotten, as hashes',
    deletions: 'The log of deletions',
    singles: 'Settings, the draft, what was learnt of sites',
  },
}
