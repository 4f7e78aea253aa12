import type { ControlJudged } from '../../core/control'

const TAKE =
  /answer|accept|annehm|répond|décroch|contest|acept|atend|aceit|rispon|opnem|svar|vastaa|odbi|přij|отве|приня|fogad|yanıt|απάντ|رد|ענה|nghe|jawab|रिसी|รับ|接|応答|받/i
/** "Accept" is a cookie banner's word too: it counts only where code, or a number beside it, speaks of a call. */
const CALL = /phone|call|anruf|appel|llamad|звон|\d[\d ().-]{7}/i
const PLACE =
  /tel:|\bdial|make.?a?.?call|"call"|anrufen|appeler|llamar|ligar"|chiama"|bellen|soita|zadzwo|позвон|اتصل|חייג|拨|発信|걸기/i
/** A handset without any name: an icon font's class, or how the path begins in the usual icon sets. */
const HANDSET = /-(tele)?phone[ "]|"M ?(6\.62|22 16\.9|13\.83|493\.4|497\.3|164\.9)/i

/**
 * What the guard asks of a press while no call lives: may this take or place a call? Reads attributes and text along the pressed path
 * up to the first control, never the page around it. Only a guess: the desk shows it as one.
 */
export function preFilter(path: readonly Element[]): ControlJudged | undefined {
  const depth = path.findIndex((el) => el.matches('button,a,input,[role=button]')) + 1 || 1
  const control = path[depth - 1]
  const text = control?.textContent?.trim().slice(0, 99)
  const drawn = control?.querySelector('path,i')
  let said = `"${text}"`
  for (const el of [drawn, ...path.slice(0, depth)])
    for (const { value } of el?.attributes ?? []) said += `"${value.slice(0, 99)}"`
  const takes = TAKE.test(said) && CALL.test(said + path[depth + 1]?.textContent?.slice(0, 200))
  const places = PLACE.test(said) || (!text && HANDSET.test(said))
  return takes || places ? { kind: takes ? 'answer' : 'dial', sure: 'unsure', why: said.slice(0, 60) } : undefined
}
