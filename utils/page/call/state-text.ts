import { INTERACTIVE } from '../controls/elements'

export type StateSaid = 'connected' | 'held' | 'transferring' | 'transferred' | 'ended'

/** Whole lines as call panels show them. The order decides: "transfer completed" before "transfer". */
const SAYS: [StateSaid, RegExp][] = [
  [
    'ended',
    /^(call )?(ended|disconnected|finished|completed|terminated)$|^(anruf|gespräch) beendet$|^appel terminé$|^llamada (finalizada|terminada)$|^chiamata terminata$|^chamada (encerrada|terminada)$|^gesprek beëindigd$|^wrap[- ]?up$|^after[- ]call( work)?$|通話終了|通话结束/,
  ],
  ['transferred', /^(call )?transferred( to .*)?$|^transfer (complete|completed|done)$|^weitergeleitet$|^transféré$/],
  ['transferring', /^transferring|^(consult|warm transfer|talking to)\b|^weiterleitung|^transfert en cours/],
  [
    'held',
    /^(call |caller )?(is )?(on|in) hold$|^(held|parked)$|^gehalten$|^en (attente|espera)$|^em espera$|^in (attesa|de wacht)$|^(保留中|保持中)$/,
  ],
  [
    'connected',
    /^(connected|in call|on call|in a call|on a call|active( call)?|talking|live|call in progress|current call)$|^verbunden$|^im gespräch$|^en (ligne|communication|llamada)$|^conectad[oa]$|^in (linea|gesprek|chiamata)$|^em chamada$|^通話中$|^通话中$/,
  ],
]
const LONGEST = 40
const LINES = 60

/** What the lines of a call's panel say of its state. Words on buttons are what could be done, not what is. */
export function stateSaid(panel: Element): StateSaid | undefined {
  const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(), left = LINES; node && left > 0; node = walker.nextNode(), left--) {
    const line =
      node.textContent
        ?.trim()
        .replace(/[.…: ]+$/, '')
        .toLowerCase() ?? ''
    if (line.length < 2 || line.length > LONGEST || node.parentElement?.closest(INTERACTIVE)) continue
    const said = SAYS.find(([, pattern]) => pattern.test(line))
    if (said) return said[0]
  }
  return undefined
}
