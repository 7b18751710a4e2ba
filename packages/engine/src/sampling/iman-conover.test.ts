import { describe, expect, test } from 'vitest'
import { evenNumbers } from './even-numbers.ts'
import { correlations, imanConover, rankNumbers } from './iman-conover.ts'
import { isPositiveSemidefinite, nearestCorrelation, offeredCorrelation } from './nearest-correlation.ts'
import { streamOfPath } from './stream.ts'

const columnsOf = (count: number, draws: number, seed = 1) =>
  Array.from({ length: count }, (_, j) => {
    const even = evenNumbers(seed, streamOfPath(`test/correlated/${j}`))
    return Float64Array.from({ length: draws }, (__, k) => even(k))
  })

const spearman = (columns: readonly Float64Array[]) => correlations(columns.map(rankNumbers))

const wanted = [
  [1, 0.8, -0.3, 0],
  [0.8, 1, 0.1, 0.4],
  [-0.3, 0.1, 1, 0.5],
  [0, 0.4, 0.5, 1],
]

describe.each([256, 1000, 1024, 4096])('%i draws', (draws) => {
  test.each([1, 2, 3])('rank correlations within 0.02, margins untouched, seed %i', (seed) => {
    const columns = columnsOf(4, draws, seed)
    const put = imanConover(columns, wanted)
    const found = spearman(put)
    for (const [i, row] of wanted.entries())
      for (const [j, rho] of row.entries()) expect(Math.abs(found[i]![j]! - rho), `${i} ${j}`).toBeLessThanOrEqual(0.02)
    put.forEach((column, j) => {
      expect(column.toSorted()).toEqual(columns[j]!.toSorted())
    })
  })
})

test('full correlation puts two columns into the same order, and its opposite into the reverse', () => {
  const columns = columnsOf(2, 512)
  const [a, b] = imanConover(columns, [
    [1, 1],
    [1, 1],
  ]) as [Float64Array, Float64Array]
  expect(rankNumbers(a)).toEqual(rankNumbers(b))
  const [c, d] = imanConover(columns, [
    [1, -1],
    [-1, 1],
  ]) as [Float64Array, Float64Array]
  expect(rankNumbers(c)).toEqual(rankNumbers(d).map((rank) => 511 - rank))
})

test('the first column stays where it is', () => {
  const columns = columnsOf(4, 512)
  expect(imanConover(columns, wanted)[0]).toEqual(columns[0])
})

describe('matrices that no correlations have', () => {
  // Higham (2002), section 4: the nearest correlation matrix of this one is known to four digits.
  const higham = [
    [1, 1, 0],
    [1, 1, 1],
    [0, 1, 1],
  ]
  test('the nearest one is that of Higham (2002)', () => {
    expect(isPositiveSemidefinite(higham)).toBe(false)
    const nearest = nearestCorrelation(higham)
    expect(nearest[0]![1]).toBeCloseTo(0.7607, 4)
    expect(nearest[0]![2]).toBeCloseTo(0.1573, 4)
    expect(nearest[1]![2]).toBeCloseTo(0.7607, 4)
  })
  test('the one that is offered is valid as printed', () => {
    expect(isPositiveSemidefinite(offeredCorrelation(higham))).toBe(true)
    expect(isPositiveSemidefinite(wanted)).toBe(true)
  })
})
