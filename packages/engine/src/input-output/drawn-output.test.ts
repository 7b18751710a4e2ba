import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, sharedHeap } from '../kernels/heap.ts'
import { solveSystem } from '../linear-algebra/lu.ts'
import { drawnCoefficients } from './drawn-coefficients.ts'
import { drawnOutput } from './drawn-output.ts'

const size = 7

/** Tables with empty cells and columns that leave something for value added. */
const tables = fc
  .record({
    cells: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1, noNaN: true })), {
      minLength: size * size,
      maxLength: size * size,
    }),
    inputShares: fc.array(fc.double({ min: 0.05, max: 0.8, noNaN: true }), { minLength: size, maxLength: size }),
    importShare: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
    demand: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: size, maxLength: size }),
  })
  .map(({ cells, inputShares, importShare, demand }) => {
    const sums = inputShares.map((_, j) => cells.reduce((sum, a, k) => (k % size === j ? sum + a : sum), 0))
    const inputs = Float64Array.from(cells, (a, k) => (sums[k % size]! > 0 ? (a * inputShares[k % size]!) / sums[k % size]! : 0))
    return { inputs, importShare: Float64Array.from(importShare), demand: Float64Array.from(demand) }
  })
const draws = { seed: 5, economy: 'UKR', sd: 0.2 }
const number = fc.nat({ max: 100_000 })

test('every column keeps what it buys in all, and empty cells stay empty', () => {
  fc.assert(
    fc.property(tables, number, ({ inputs }, k) => {
      const drawn = drawnCoefficients(inputs, draws).draw(k)
      for (let j = 0; j < size; j++) {
        let [before, after] = [0, 0]
        for (let i = 0; i < size; i++) {
          before += inputs[i * size + j]!
          after += drawn[i * size + j]!
          expect(drawn[i * size + j] === 0).toBe(inputs[i * size + j] === 0)
        }
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-14)
      }
    }),
    { seed: 1 },
  )
})

test('the accounting identity holds in every draw: value added, taxes and imports of all that is made are the demand', () => {
  fc.assert(
    fc.property(tables, number, ({ inputs, importShare, demand }, k) => {
      const drawn = drawnCoefficients(inputs, draws).draw(k)
      const x = drawnOutput({ inputs, importShare }, demand, draws).draws(k, 1)
      let [asked, paid] = [0, 0]
      for (let j = 0; j < size; j++) {
        asked += demand[j]!
        let bought = 0
        let imported = 0
        for (let i = 0; i < size; i++) {
          bought += inputs[i * size + j]!
          imported += importShare[i]! * drawn[i * size + j]!
        }
        // What the table says of the column (1 − Σ a, not drawn), and what of its inputs comes from abroad.
        paid += (1 - bought + imported) * x[j]!
      }
      expect(Math.abs(paid - asked)).toBeLessThanOrEqual(1e-9 * asked)
    }),
    { seed: 2 },
  )
})

test('a draw is the exact solution of its own table', () => {
  fc.assert(
    fc.property(tables, number, ({ inputs, importShare, demand }, k) => {
      const drawn = drawnCoefficients(inputs, draws).draw(k)
      const system = drawn.map((a, cell) => (cell % (size + 1) === 0 ? 1 : 0) - (1 - importShare[Math.floor(cell / size)]!) * a)
      const x = solveSystem(system, size, demand)
      const found = drawnOutput({ inputs, importShare }, demand, draws).draws(k, 1)
      for (let i = 0; i < size; i++) expect(Math.abs(found[i]! - x[i]!)).toBeLessThanOrEqual(1e-12 * (1 + x[i]!))
    }),
    { seed: 3 },
  )
})

test('a draw has its bits whatever is drawn before it, and with the twin of the kernels', () => {
  const [sample] = fc.sample(tables, { numRuns: 1, seed: 4 })
  const { inputs, importShare, demand } = sample!
  const whole = drawnOutput({ inputs, importShare }, demand, draws).draws(0, 20)
  expect(drawnOutput({ inputs, importShare }, demand, draws).draws(13, 7)).toEqual(whole.slice(13 * size))
  expect(drawnOutput({ inputs, importShare }, demand, draws, sharedHeap([plain()])).draws(0, 20)).toEqual(whole)
  expect(drawnOutput({ inputs, importShare }, demand, { ...draws, seed: 6 }).draws(0, 1)).not.toEqual(whole.slice(0, size))
  expect(drawnOutput({ inputs, importShare }, demand, { ...draws, economy: 'FRA' }).draws(0, 1)).not.toEqual(whole.slice(0, size))
})

test('no deviation gives the table itself in every draw', () => {
  const [sample] = fc.sample(tables, { numRuns: 1, seed: 8 })
  const { inputs } = sample!
  const drawn = drawnCoefficients(inputs, { ...draws, sd: 0 }).draw(3)
  for (let k = 0; k < inputs.length; k++) expect(Math.abs(drawn[k]! - inputs[k]!)).toBeLessThanOrEqual(1e-15)
})
