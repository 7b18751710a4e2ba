/** How many codes are named where one is not known. */
const named = 5

/**
 * The known codes that are nearest to one that is not known: those of the same country first, then by the least number of letters to change, then as
 * they are listed.
 */
export function nearestCodes(code: string, known: Iterable<string>): string[] {
  const country = (of: string) => of.split('-')[0]!.toUpperCase()
  const wanted = code.toUpperCase()
  return [...known]
    .map((own, k) => ({ own, k, far: country(own) === country(wanted) ? 0 : 1, letters: lettersApart(wanted, own.toUpperCase()) }))
    .sort((a, b) => a.far - b.far || a.letters - b.letters || a.k - b.k)
    .slice(0, named)
    .map(({ own }) => own)
}

/** Letters to put in, take out or change (Levenshtein distance). */
function lettersApart(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + same))
    }
    before = row
  }
  return before[b.length]!
}
