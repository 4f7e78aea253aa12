/** What a pressed control does to the call. `hold` and `resume`, `hang-up` and `dial` may be one element: the call's state decides. */
export const CONTROL_KINDS = [
  'hang-up',
  'decline',
  'answer',
  'hold',
  'resume',
  'mute',
  'transfer',
  'dial',
  'none',
] as const
export type ControlKind = (typeof CONTROL_KINDS)[number]

/** The judge's word on a pressed control: how sure, and why in words a person can check. The guard acts on `sure` only. */
export interface ControlJudged {
  kind: ControlKind
  sure: 'sure' | 'unsure'
  why: string
  /** Taught or known of the site; or it stands among other call controls. Absent = only its own signs speak. */
  stands?: 'known' | 'among'
}
