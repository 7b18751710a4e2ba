import type { CorrelatedGroup } from '../assumptions/correlated-groups.ts'
import type { EvenNumbers } from './even-numbers.ts'
import { imanConover } from './iman-conover.ts'

/**
 * Even numbers of correlated assumptions for a whole run of draws: those of each group once put in order (Iman & Conover). They depend on the seed, the
 * group and the number of draws; draws of a run of another length are in another order.
 *
 * @param numbers the even numbers of an assumption by itself
 * @returns by path, draw by draw
 * @see MODEL.md 13
 */
export function correlatedDraws(
  groups: readonly CorrelatedGroup[],
  draws: number,
  numbers: (path: string) => EvenNumbers,
): ReadonlyMap<string, Float64Array> {
  const found = new Map<string, Float64Array>()
  for (const { paths, ranks } of groups) {
    const columns = paths.map((path) => {
      const even = numbers(path)
      return Float64Array.from({ length: draws }, (_, k) => even(k))
    })
    imanConover(columns, ranks).forEach((column, j) => {
      found.set(paths[j]!, column)
    })
  }
  return found
}
