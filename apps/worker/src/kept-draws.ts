import type { Criterion } from '@shiftwork/contracts'
import type { KeptCut } from '@shiftwork/database'

/** Criteria keep every draw of a run up to this length, of a longer one the first. */
const mostKept = 16_384

/** The name under which the draws of a criterion are kept beside the cuts; no cut has a slash in its name. */
export function drawsName(criterion: string): string {
  return `draws/${criterion}`
}

/** The draws of each criterion, as they are kept; none of a run without draws. */
export function keptDraws(criteria: readonly Criterion[], draws: number, numbersOf: (block: number) => Float64Array): KeptCut[] {
  const kept = Math.min(mostKept, draws)
  if (kept === 0) return []
  const columns = criteria.map(() => new Float64Array(kept))
  for (let block = 0, at = 0; at < kept; block++) {
    const numbers = numbersOf(block)
    const count = Math.min(numbers.length / criteria.length, kept - at)
    columns.forEach((column, c) => {
      for (let k = 0; k < count; k++) column[at + k] = numbers[k * criteria.length + c]!
    })
    at += count
  }
  return criteria.map(({ code }, c) => ({ name: drawsName(code), meta: { draws }, values: columns[c]! }))
}
