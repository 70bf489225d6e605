/** Words a count in one language: "1 Dokument", "0 document", "2 documentos". */
export function pluralIn(locale: string): (count: number, one: string, many: string) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, one, many) => `${count} ${rules.select(count) === 'one' ? one : many}`;
}
