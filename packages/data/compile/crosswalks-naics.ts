import { join } from 'node:path'
import { tableIndustries } from './industries.ts'
import { readRecords } from './source-file.ts'

const digitsOf = (row: string) => row.slice(0, 6).replace(/0+$/, '')

/** Branches of the survey that name no branch of NAICS: government without schools and hospitals. */
const outsideNaics: Readonly<Record<string, string>> = { '990000': 'O' }

/**
 * Shares in which a branch of the American survey goes to the industries of the tables.
 *
 * A branch stands for the NAICS codes that begin with its digits and with no longer branch's; each of them counts alike, and so does each
 * of the ISIC classes to which it belongs.
 *
 * @param branches codes of the survey: NAICS with zeros at the end, perhaps followed by the kind of owner
 */
export function branchToIndustryShares(source: string, branches: readonly string[]): Map<string, Map<string, number>> {
  const prefixes = new Set(branches.map(digitsOf))
  const shares = new Map<string, Map<string, number>>()
  for (const [code, classes] of readClasses(source)) {
    const prefix = longestPrefix(code, prefixes)
    if (prefix === undefined) continue
    const share = shares.get(prefix) ?? new Map<string, number>()
    for (const industry of classes) share.set(industry, (share.get(industry) ?? 0) + 1 / classes.length)
    shares.set(prefix, share)
  }
  return new Map(
    branches.map((branch) => {
      const single = outsideNaics[branch]
      if (single) return [branch, new Map([[single, 1]])]
      const share = shares.get(digitsOf(branch)) ?? new Map<string, number>()
      const total = [...share.values()].reduce((sum, part) => sum + part, 0)
      return [branch, new Map([...share].sort(([a], [b]) => (a < b ? -1 : 1)).map(([industry, part]) => [industry, part / total]))]
    }),
  )
}

function longestPrefix(code: string, prefixes: ReadonlySet<string>): string | undefined {
  for (let length = code.length; length > 1; length--) if (prefixes.has(code.slice(0, length))) return code.slice(0, length)
  return undefined
}

/** Industries of the tables by NAICS code of 2017, one entry for each ISIC class. */
function readClasses(source: string): Map<string, string[]> {
  const classes = new Map<string, string[]>()
  for (const row of readRecords(join(source, 'crosswalks/naics2017_isic4.csv'))) {
    const industry = industryOfClass(row['ISIC4_4d']!, row['ISIC4_1d']!)
    if (industry === undefined) continue
    const code = row['NAICS2017_6d']!
    classes.set(code, [...(classes.get(code) ?? []), industry])
  }
  return classes
}

/** Classes of divisions that the tables split in two. */
function industryOfClass(isicClass: string, section: string): string | undefined {
  const division = isicClass.slice(0, 2)
  // @NOTE 2410 and 2431 are iron and steel, 2420 and 2432 other metals; 301 is ships and boats.
  if (division === '24') return isicClass === '2410' || isicClass === '2431' ? 'C24A' : 'C24B'
  if (division === '30') return isicClass.startsWith('301') ? 'C301' : 'C302T309'
  return tableIndustries.find(({ divisions }) => divisions.includes(`${section}${division}`))?.code
}
