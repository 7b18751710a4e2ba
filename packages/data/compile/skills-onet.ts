import { join } from 'node:path'
import { printedNumber } from './source-file.ts'
import { readSheetRecords } from './workbook.ts'

export interface OnetRatings {
  /** Occupations of O*NET-SOC 2019 that have ratings, in the order of their codes. */
  readonly occupations: readonly { readonly code: string; readonly title: string; readonly jobZone: number }[]
  /** Skills, then knowledge, in the order of their ids. */
  readonly elements: readonly { readonly id: string; readonly name: string; readonly kind: 'skill' | 'knowledge' }[]
  /** Importance (1 to 5) and level (0 to 7) in hundredths, occupation by occupation; a level that is not relevant is 0. */
  readonly importance: Uint16Array
  readonly level: Uint16Array
  /** Related occupations that O*NET lists for each: index of the occupation, in its order. */
  readonly related: readonly (readonly number[])[]
}

const hundredths = (text: string | undefined, where: string) => Math.round(100 * printedNumber(text, where))

/** O*NET's ratings of skills and knowledge, exactly as printed, with job zones and related occupations. */
export function readOnet(source: string): OnetRatings {
  const file = (name: string) => join(source, 'skills-onet', name)
  const ratings = [
    ...readSheetRecords(file('Skills.xlsx')).map((row) => ({ ...row, kind: 'skill' as const })),
    ...readSheetRecords(file('Knowledge.xlsx')).map((row) => ({ ...row, kind: 'knowledge' as const })),
  ] as (Record<string, string> & { readonly kind: 'skill' | 'knowledge' })[]
  const elements = [
    ...new Map(ratings.map((row) => [row['Element ID']!, { id: row['Element ID']!, name: row['Element Name']!, kind: row.kind }])).values(),
  ]
  elements.sort((a, b) => (a.id < b.id ? -1 : 1))
  const zones = new Map(readSheetRecords(file('Job Zones.xlsx')).map((row) => [row['O*NET-SOC Code']!, Number(row['Job Zone'])]))
  const titles = new Map(ratings.map((row) => [row['O*NET-SOC Code']!, row['Title']!]))
  const codes = [...titles.keys()].sort()
  const importance = new Uint16Array(codes.length * elements.length)
  const level = new Uint16Array(codes.length * elements.length)
  const occupationIndex = new Map(codes.map((code, k) => [code, k]))
  const elementIndex = new Map(elements.map(({ id }, k) => [id, k]))
  for (const row of ratings) {
    const at = occupationIndex.get(row['O*NET-SOC Code']!)! * elements.length + elementIndex.get(row['Element ID']!)!
    const value = hundredths(row['Data Value'], `${row['O*NET-SOC Code']} ${row['Element ID']}`)
    if (row['Scale ID'] === 'IM') importance[at] = value
    else level[at] = row['Not Relevant'] === 'Y' ? 0 : value
  }
  return {
    occupations: codes.map((code) => ({ code, title: titles.get(code)!, jobZone: zones.get(code)! })),
    elements,
    importance,
    level,
    related: readRelated(file('Related Occupations.xlsx'), occupationIndex),
  }
}

function readRelated(path: string, index: ReadonlyMap<string, number>): number[][] {
  const related = Array.from({ length: index.size }, () => [] as number[])
  for (const row of readSheetRecords(path)) {
    const from = index.get(row['O*NET-SOC Code']!)
    const to = index.get(row['Related O*NET-SOC Code']!)
    // @NOTE 44 occupations have relations and no ratings: nothing can be measured against them.
    if (from !== undefined && to !== undefined) related[from]!.push(to)
  }
  return related
}
