import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gras } from './gras.ts'
import { notBalanced, ras } from './ras.ts'

const rowsOf = (matrix: Float64Array, columns: number) =>
  Array.from({ length: matrix.length / columns }, (_, i) => [...matrix.subarray(i * columns, (i + 1) * columns)])
const sums = (lines: readonly (readonly number[])[]) => lines.map((line) => line.reduce((sum, value) => sum + value, 0))
const transposed = (lines: readonly (readonly number[])[]) => lines[0]!.map((_, j) => lines.map((line) => line[j]!))

/** Miller & Blair (2009), 7.4.2: coefficients of an earlier year, later outputs (421, 284, 283) and totals of the later flows. */
const coefficients = [0.12, 0.1, 0.049, 0.21, 0.247, 0.265, 0.026, 0.249, 0.145]
const outputs = [421, 284, 283]
const base = Float64Array.from(coefficients, (a, k) => a * outputs[k % 3]!)
const targets = { rowTotals: Float64Array.of(245, 136, 159), columnTotals: Float64Array.of(251, 107, 182) }

test('Miller & Blair (2009), 7.4.2: totals are met and every cross ratio of the earlier table is kept', () => {
  const { matrix, rounds } = ras(base, targets)
  const found = rowsOf(matrix!, 3)
  expect(rounds).toBeLessThan(60)
  sums(found).forEach((sum, i) => {
    expect(sum).toBeCloseTo(targets.rowTotals[i]!, 7)
  })
  sums(transposed(found)).forEach((sum, j) => {
    expect(sum).toBeCloseTo(targets.columnTotals[j]!, 7)
  })
  const old = rowsOf(base, 3)
  const cross = (m: number[][], i: number, j: number) => (m[0]![0]! * m[i]![j]!) / (m[0]![j]! * m[i]![0]!)
  for (const i of [1, 2]) for (const j of [1, 2]) expect(cross(found, i, j) / cross(old, i, j)).toBeCloseTo(1, 10)
})

/** Junius & Oosterhaven (2003): goods, services, net taxes by goods, services, consumption, net exports; totals of the new table. */
const signed = Float64Array.of(7, 3, 5, -3, 2, 9, 8, 1, -2, 0, 2, 1)
const newTotals = { rowTotals: Float64Array.of(15, 26, -1), columnTotals: Float64Array.of(9, 16, 17, -2) }

test('Junius & Oosterhaven (2003): a table with negative entries meets its new totals, signs are kept', () => {
  const { matrix } = gras(signed, newTotals)
  const found = rowsOf(matrix!, 4)
  sums(found).forEach((sum, i) => {
    expect(sum).toBeCloseTo(newTotals.rowTotals[i]!, 8)
  })
  sums(transposed(found)).forEach((sum, j) => {
    expect(sum).toBeCloseTo(newTotals.columnTotals[j]!, 8)
  })
  matrix!.forEach((value, k) => {
    expect(Math.sign(value)).toBe(Math.sign(signed[k]!))
  })
})

test('a total that no cell can meet is no result: the rounds and the worst cell are told', () => {
  const impossible = { rowTotals: Float64Array.of(5, 3), columnTotals: Float64Array.of(4, 4) }
  for (const balance of [ras, gras]) {
    const answer = balance(Float64Array.of(0, 0, 1, 1), impossible, { tolerance: 1e-10, mostRounds: 50 })
    expect(answer.matrix).toBeNull()
    expect(answer.rounds).toBe(50)
    expect(notBalanced('R', answer, { rows: ['a', 'b'], columns: ['c', 'd'] })).toMatchObject({
      code: 'balancing-did-not-converge',
      severity: 'error',
      values: { rounds: 50, row: 'a', rowGap: -5 },
    })
  }
})

test('totals that do not add up to the same are no result either', () => {
  const answer = ras(Float64Array.of(1, 1, 1, 1), { rowTotals: Float64Array.of(1, 1), columnTotals: Float64Array.of(2, 2) })
  expect(answer.matrix).toBeNull()
})

describe('laws', () => {
  const cells = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 12, maxLength: 12 })

  test('any totals of a matrix of the same shape are met; without negative entries GRAS is RAS', () => {
    fc.assert(
      fc.property(cells, cells, (from, to) => {
        const wanted = rowsOf(Float64Array.from(to), 4)
        const totals = { rowTotals: Float64Array.from(sums(wanted)), columnTotals: Float64Array.from(sums(transposed(wanted))) }
        const found = ras(Float64Array.from(from), totals).matrix!
        const generalised = gras(Float64Array.from(from), totals).matrix!
        found.forEach((value, k) => {
          expect(Math.abs(value - generalised[k]!)).toBeLessThanOrEqual(1e-6)
        })
      }),
      { seed: 20_262, numRuns: 200 },
    )
  })

  test('totals that are met already leave the matrix as it is', () => {
    const totals = { rowTotals: Float64Array.of(12, 20, 1), columnTotals: Float64Array.of(7, 12, 15, -1) }
    gras(signed, totals).matrix!.forEach((value, k) => {
      expect(value).toBeCloseTo(signed[k]!, 8)
    })
  })
})
