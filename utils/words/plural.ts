type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** How many of what, by a language's own rules: `many(3, { one: '# call', other: '# calls' })`. */
export function pluralIn(language: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  const digits = new Intl.NumberFormat(language)
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', digits.format(n))
}
