/** What a cell rests on. */
export const marks = {
  o: 'observed in this economy',
  f: 'observed, after a hole was filled',
  p: 'proxy from another economy or split',
  '.': 'nobody',
} as const
export type Mark = keyof typeof marks

type Row = ReadonlyMap<string, number> | undefined

/** A part of a cell's people, and what the cell counts as where that part is large enough. */
export interface MarkedPart {
  readonly people: Row
  readonly mark: Mark
  /** Share of the cell's people from which it counts. */
  readonly from: number
}

/** One mark for each occupation of an industry; `otherwise` where the part is too small. */
export function cellMarks(people: Row, toColumns: (row: Row) => Float64Array, otherwise: Mark, part?: MarkedPart): string {
  const within = toColumns(part?.people)
  const marked = (count: number, k: number): Mark => {
    if (count === 0) return '.'
    return part !== undefined && within[k]! >= part.from * count ? part.mark : otherwise
  }
  return [...toColumns(people)].map(marked).join('')
}
