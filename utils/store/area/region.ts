/** The country of a browser's language, ISO 3166, two letters: "de-AT" is AT, "de" alone DE. What names no language is English's. */
export function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().region?.match(/^[A-Z]{2}$/)?.[0] ?? 'US'
  } catch {
    return 'US'
  }
}
