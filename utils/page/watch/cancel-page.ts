const ENDING =
  /\b(cancel|terminat|close|leave|leaving|k[üu]ndig|r[ée]sili|annul|dar de baja|disdett|recess|opzeg|uppsäg|opsig|rezygn)|解約|取消/i
const SERVICE =
  /\b(service|account|subscription|contract|plan|membership|policy|vertrag|abo\b|konto|abonn|contrat|servicio|cuenta|suscripci|contrato|servi[çz]|abbonament|contratto|dienst)|契約|サービス/i
const LONGEST = 80

/** Whether this is a page for cancelling a service: its address or its headline says both words, a whole form, not a button. */
export function isCancelPage(): boolean {
  const path = decodeURIComponent(location.pathname + location.hash).slice(-LONGEST)
  const lines = [path, document.title, ...[...document.getElementsByTagName('h1')].map((h) => h.textContent ?? '')]
  return lines.some((line) => line.length <= LONGEST && ENDING.test(line) && SERVICE.test(line))
}
