/** Short words that stand in titles of one language and hardly in another. */
const marks: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(['the', 'of', 'and', 'in', 'on', 'to', 'for', 'from', 'by', 'after', 'with', 'at', 'as', 'an', 'has', 'no']),
  fr: new Set(['le', 'la', 'les', 'de', 'des', 'du', 'et', 'dans', 'sur', 'au', 'aux', 'en', 'une', 'par']),
}

/**
 * Language that the title of a source is written in, for whoever has pages read aloud: titles stay as their authors wrote them.
 * Undefined where its words do not tell: a name alone, or as many words of one language as of another.
 */
export function titleLanguage(title: string): 'en' | 'fr' | 'uk' | 'ru' | undefined {
  if (/[ыэёъ]/i.test(title)) return 'ru'
  if (/\p{Script=Cyrillic}/u.test(title)) return 'uk'
  const words = title.toLowerCase().match(/\p{Letter}+/gu) ?? []
  const [english, french] = [marks.en, marks.fr].map((own) => words.filter((word) => own.has(word)).length)
  if (english === french) return undefined
  return (english ?? 0) > (french ?? 0) ? 'en' : 'fr'
}
