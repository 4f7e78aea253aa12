/** Never read, whatever stands beside it: the desk must not even be told. */
const SECRET =
  /passw|passpo|mot de passe|pass ?(phrase|code)|(?<![a-z])pin(?![a-z])|secur|secret|segur|cv[cv]|(?<![a-z])cards?(?![a-z])|iban|bank|debit|ssn|national (id|ins|n)|government|\btax|kennwort|geheim|sicherheit|karte|ausweis|steuer|sécu|carte|contraseñ|clave|pregunta|maiden|mädchenname|tarjeta|(?<![a-z])(dni|nif|nie|bsn|rg)(?![a-z])|senha|cartão|cpf|fiscale|carta|wachtwoord|hasło|pesel|şifre|kimlik|heslo|rodné|salasana|henkilötunnus|lösenord|personn|fødselsn|парол|кодов|паспорт|карт|暗証|秘密|パスワード|マイナンバー|カード|密码|身份证|비밀번호/i

/** The agent's own chip says so in words, where no class does. */
const OWN_CHIP = /^(logged|signed) in|^angemeldet|^connecté|^conectad|^ingelogd|^collegato/i

/** A card's, bank account's or national number, by its form. */
const SECRET_NUMBER =
  /^(\d[ -]?){13,19}$|^[A-Z]{2}\d{2}[ \dA-Z]{11,}$|^\d{3}-\d{2}-\d{4}$|^\d{6}[-+A/]\d{3,4}[\dA-Z]?$|\*{3}/

/** Besides a label of this kind, what stands next is not even looked into. */
export const isSecretLabel = (label: string): boolean => SECRET.test(label)

export const isSecret = (label: string, text: string): boolean =>
  SECRET.test(/[:：]/.test(text) ? `${label} ${text}` : label) || OWN_CHIP.test(label) || SECRET_NUMBER.test(text)

/** Menus, the agent's own chip, past calls and conversations: who is named there is not the one whose record it is. */
const OTHERS =
  /\bnav(bar|igation)?\b|histor|recent|timeline|activit|feed\b|chatter|comment|message|conversation|call-?log|queue|presence|(agent|operator|my)[-_](name|info|chip|status|profile|ext)|(user|usuario|account)[-_](menu|chip|block|avatar|logado)|menu[-_]us/i

const SKIPPED = /^(head|script|style|template|nav|svg)$/
const SKIPPED_ROLE = /^(navigation|banner|log|feed|menu)$/

export function isLeftOut(element: Element): boolean {
  if (SKIPPED.test(element.localName)) return true
  if (element.hasAttributes() && isCalledOther(element)) return true
  return isListOfPeople(element)
}

/** Class names repeat all over a page: each combination is judged once. */
const judged = new Map<string, boolean>()
const JUDGED = 2_000

function isCalledOther(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const [role, ...called] = ['role', 'id', 'class', 'data-name', 'data-testid', 'aria-label'].map((name) =>
    element.getAttribute(name),
  )
  const key = called.join(' ')
  const known = judged.get(key) ?? OTHERS.test(key)
  if (judged.size > JUDGED) judged.clear()
  judged.set(key, known)
  return known || SKIPPED_ROLE.test(role ?? '')
}

const LIST = /^(ul|ol|tbody)$/
const LIST_ROLE = /^(list|grid|listbox)$/
const PERSON = /@|\d[\d ().-]{6}/

const textOf = (row: Element | undefined): string => row?.textContent?.trim() ?? ''

/** Three rows and more, each with a number or an address and none with labels, are other people. */
function isListOfPeople(element: Element): boolean {
  if (element.childElementCount < 3) return false
  if (!LIST.test(element.localName) && !LIST_ROLE.test(element.getAttribute('role') ?? '')) return false
  // A list may have thousands of rows: no array of them all.
  const rows = Array.from({ length: Math.min(6, element.childElementCount) }, (_, i) => textOf(element.children[i]))
  return rows.every((row) => PERSON.test(row)) && !rows.some((row) => /^[^\d@]{2,30}:/.test(row))
}
