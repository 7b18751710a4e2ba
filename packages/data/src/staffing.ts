import { once, readBundledJson, readNumbers } from './bundled-file.ts'

/** What a cell rests on: observed in this economy, observed after a hole was filled, proxy from another economy or split, nobody there. */
export type StaffingMark = 'o' | 'f' | 'p' | '.'

interface StaffingFile {
  readonly industries: readonly string[]
  readonly occupations: readonly string[]
  readonly patterns: readonly { readonly economy: string; readonly marks: readonly string[] }[]
  readonly notes: readonly string[]
  readonly sources: readonly { readonly title: string; readonly producer: string; readonly licence: string; readonly address: string }[]
}

/** Who works in each industry of an economy. */
export interface StaffingPattern {
  readonly economy: string
  /** The economy that the pattern was taken from; another one's is a proxy in every cell. */
  readonly takenFrom: string
  readonly industries: readonly string[]
  /** Groups of ISCO-08 that do not overlap: four digits where the data allow, else three or two. */
  readonly occupations: readonly string[]
  /** S, share of the occupation in the industry's jobs, industries × occupations; each row sums to 1. */
  readonly shares: Float64Array
  readonly mark: (industry: number, occupation: number) => StaffingMark
  /** What was repaired, left out or fitted when the patterns were made. */
  readonly notes: readonly string[]
}

const file = once(() => readBundledJson<StaffingFile>('staffing.json'))
const figures = once(() => readNumbers('staffing.f64'))

const proxyFor = 'USA'

/** The staffing pattern of an economy: its own where there is one, else that of the United States, every cell marked as proxy. */
export function staffingPattern(economy: string): StaffingPattern {
  const { industries, occupations, patterns, notes } = file()
  const size = industries.length * occupations.length
  const indexOf = (code: string) => patterns.findIndex((pattern) => pattern.economy === code)
  const own = indexOf(economy)
  const taken = own < 0 ? indexOf(proxyFor) : own
  const shares = figures().slice(taken * size, (taken + 1) * size)
  const marks = [...patterns[taken]!.marks]
  // @NOTE An industry in which the survey of the economy found nobody (coal in France) takes the American pattern.
  if (taken !== indexOf(proxyFor)) {
    industries.forEach((_, row) => {
      if (marks[row] !== '') return
      const from = indexOf(proxyFor) * size + row * occupations.length
      shares.set(figures().subarray(from, from + occupations.length), row * occupations.length)
      marks[row] = patterns[indexOf(proxyFor)]!.marks[row]!.replaceAll(/[of]/g, 'p')
    })
  }
  const mark = (industry: number, occupation: number) => {
    const found = marks[industry]![occupation] as StaffingMark
    return own < 0 && found !== '.' ? 'p' : found
  }
  return { economy, takenFrom: patterns[taken]!.economy, industries, occupations, shares, mark, notes }
}

/** Where the staffing patterns were read. */
export function staffingSources(): StaffingFile['sources'] {
  return file().sources
}
