/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const [firstStrong, end] = ['\u2068', '\u2069']

/**
 * A name inside a sentence of another direction: marks that nobody sees keep its words in their own order and the sentence, its quotes and numbers in theirs.
 * Text without such letters stays as it is.
 *
 * @see Unicode Standard Annex 9, isolates
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) && !text.includes(firstStrong) ? `${firstStrong}${text}${end}` : text
}
