import { join } from 'node:path'
import { mapAmounts, proportionalShares, type Shares } from './crosswalks-isco.ts'
import { readOldSheet } from './old-workbook.ts'

/** Digits of a SOC code that a census code stands for: 11-2020 and 37-201X end where a zero or an X begins. */
const prefixOf = (soc: string) => soc.replace(/[X0]+$/, '')

/**
 * Shares in which the people of an occupation of the census list of 2010 go to unit groups of ISCO-08, through the SOC of 2010.
 *
 * @param people persons by occupation of the SOC of 2010
 */
export function censusToIscoShares(source: string, people: ReadonlyMap<string, number>, socToIsco: Shares): Shares {
  const lines = readOldSheet(join(source, 'crosswalks/2010-occ-codes-with-crosswalk-from-2002-2011.xls'))
    .filter((cells) => /^\d{4}$/.test(cells[2]?.trim() ?? '') && /^\d\d-/.test(cells[3]?.trim() ?? ''))
    .map((cells) => ({ census: String(Number(cells[2])), soc: cells[3]!.trim() }))
  const exact = new Set(lines.map(({ soc }) => soc))
  const prefixes = lines.map(({ soc }) => prefixOf(soc))
  return new Map(
    lines.map(({ census, soc }) => {
      if (socToIsco.has(soc)) return [census, socToIsco.get(soc)!]
      const own = prefixOf(soc)
      const taken = (code: string) =>
        exact.has(code) || prefixes.some((other) => other.length > own.length && other.length < code.length && code.startsWith(other))
      const members = [...socToIsco.keys()].filter((code) => code.startsWith(own) && !taken(code))
      return [
        census,
        mapAmounts(
          proportionalShares(members, (code) => people.get(code) ?? 0),
          socToIsco,
        ),
      ]
    }),
  )
}
