import fc from 'fast-check'
import { expect, test } from 'vitest'
import { denseOperator } from '../input-output/dense-operator.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { linkedOperator, type TradeStructure } from '../input-output/linked-operator.ts'
import { factorise, inverse } from '../linear-algebra/lu.ts'
import { regionalOperator } from '../regions/regional-operator.ts'
import { importDependence } from './import-dependence.ts'
import { largestCutOffs } from './input-cut-off.ts'
import { leontiefColumns } from './leontief-columns.ts'

const n = 3
const economies = 2
const size = n * economies
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
const figures = (length: number) => fc.array(share, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values))

const trade = fc
  .record({ inputs: figures(economies * n * n), importShare: figures(size), pattern: figures(size), capability: figures(size) })
  .map(({ inputs, importShare, pattern, capability }): TradeStructure => {
    const attraction = Float64Array.of(0, 0.5, 2, 0)
    const poolSize = Float64Array.from({ length: size }, (_, k) => (k < n ? 0.5 * capability[k + n]! : 2 * capability[k - n]!))
    const small = inputs.map((a) => 0.25 * a)
    return { economies, industries: n, inputs: small, importShare, householdPattern: pattern, attraction, capability, poolSize }
  })

/** One region of the first economy, with any shares. */
const split = fc
  .record({ homeShare: figures(n * n), homeShareOfFinalUse: figures(n), q: figures(n), shareOfRest: figures(n) })
  .map(({ homeShare, homeShareOfFinalUse, q, shareOfRest }) => ({
    economy: 'AAA',
    parts: ['R', 'AAA-rest'],
    shares: [],
    balances: [{ homeShare, homeShareOfFinalUse }] as never,
    origin: Float64Array.from([0, 0, 0, 1, 1, 1, ...shareOfRest, ...shareOfRest.map((value) => 1 - value)]),
    supplyShare: Float64Array.from([...q, ...q.map((value) => 1 - value)]),
  }))

const runs = { seed: 20_264, numRuns: 200 }
const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, k) => sum + value * b[k]!, 0)

test("law: v'(A x) = (A'v)'x, for whole economies, regions and dense tables", () => {
  fc.assert(
    fc.property(trade, split, figures(9), figures(9), figures(36), (structure, part, x, v, cells) => {
      const dense = { economies, industries: n, inputs: cells, outside: x, homeShare: x, householdPurchases: cells }
      for (const operator of [linkedOperator(structure), regionalOperator(structure, [part, null]), denseOperator(dense)]) {
        const [left, right] = [x.slice(0, operator.size), v.slice(0, operator.size)]
        const used = new Float64Array(operator.size)
        const worth = new Float64Array(operator.size)
        operator.apply(left, null, used)
        operator.applyTransposed(right, worth)
        expect(Math.abs(dot(right, used) - dot(worth, left))).toBeLessThanOrEqual(1e-12)
      }
    }),
    runs,
  )
})

/** A dense model of two economies; value added is what the inputs leave. */
const model = fc.tuple(figures(size * size), figures(size)).map(([cells, outputs]): LinkedEconomies => {
  const inputs = cells.map((a) => 0.15 * a)
  const rest = Float64Array.from({ length: size }, (_, j) => 1 - inputs.reduce((sum, a, k) => (k % size === j ? sum + a : sum), 0))
  const zero = new Float64Array(size)
  return {
    economies: ['AAA', 'BBB'],
    industries: ['P0', 'P1', 'P2'],
    money: { currency: 'EUR', year: 2020, scale: 1_000_000 },
    output: outputs.map((value) => 1 + 9 * value),
    valueAdded: rest,
    labourIncome: zero,
    productTaxes: zero,
    otherImports: zero,
    rounding: zero,
    importShare: zero,
    householdPattern: zero,
    jobsPerOutput: new Float64Array(size).fill(2),
    operator: denseOperator({
      economies,
      industries: n,
      inputs,
      outside: zero,
      homeShare: new Float64Array(size).fill(1),
      householdPurchases: new Float64Array(economies * size),
    }),
  }
})

/** A written out, by the operator. */
function written(of: LinkedEconomies): Float64Array {
  const all = new Float64Array(size * size)
  for (let j = 0; j < size; j++) {
    const unit = new Float64Array(size)
    const column = new Float64Array(size)
    unit[j] = 1
    of.operator.apply(unit, null, column)
    for (let i = 0; i < size; i++) all[i * size + j] = column[i]!
  }
  return all
}

const invert = (matrix: Float64Array) =>
  inverse(
    factorise(
      matrix.map((a, k) => (k % (size + 1) === 0 ? 1 : 0) - a),
      size,
    ),
  )

test('law: a cut-off is the Ghosh model with the row set to zero; none left out costs more', () => {
  fc.assert(
    fc.property(model, (of) => {
      const x = of.output
      const a = written(of)
      const columns = leontiefColumns(of, 0)
      const found = largestCutOffs(of, 0, columns, 2, 3)
      const coefficients = a.map((value, k) => (value * x[k % size]!) / x[Math.floor(k / size)]!)
      const primary = Float64Array.from(
        { length: size },
        (_, j) => x[j]! * (1 - a.reduce((sum, value, k) => (k % size === j ? sum + value : sum), 0)),
      )
      const losses = [n, n + 1, n + 2].map((row) => {
        const cut = coefficients.map((value, k) => (Math.floor(k / size) === row && k % size < n ? 0 : value))
        const ghosh = invert(cut)
        const after = Float64Array.from({ length: n }, (_, j) => primary.reduce((sum, value, k) => sum + value * ghosh[k * size + j]!, 0))
        return { row, lost: after.reduce((sum, value, j) => sum + x[j]! - value, 0) }
      })
      losses.sort((p, q) => q.lost - p.lost)
      found.forEach((cutOff, k) => {
        expect(cutOff.output).toBeCloseTo(losses[k]!.lost, 9)
        expect(cutOff.jobs).toBeCloseTo(2 * cutOff.output, 9)
      })
    }),
    { ...runs, numRuns: 60 },
  )
})

test('law: value added at home and what is bought elsewhere make up one unit of final demand', () => {
  fc.assert(
    fc.property(model, (of) => {
      leontiefColumns(of, 0).forEach((column) => {
        const own = column!.slice(0, n)
        const earned = own.reduce((sum, x, j) => sum + x * of.valueAdded[j]!, 0)
        // What the place delivers to other economies' chains comes back to it as demand.
        const delivered = new Float64Array(size)
        of.operator.apply(Float64Array.from([0, 0, 0, ...column!.slice(n)]), null, delivered)
        const abroad = delivered.slice(0, n).reduce((sum, value) => sum + value, 0)
        const { content } = importDependence(of, 0, column!, 3)
        expect(earned + content).toBeCloseTo(1 + abroad, 9)
      })
    }),
    runs,
  )
})
