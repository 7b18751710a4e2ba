import { describe, expect, test } from 'vitest'
import { plain, sharedHeap } from '../kernels/heap.ts'
import { denseOperator } from './dense-operator.ts'
import type { InputOperator } from './input-operator.ts'
import { linkedOperator } from './linked-operator.ts'
import { outputSolver, pairSolver, solveAll } from './solve.ts'

/** Six economies of some industries with made-up but fixed figures. */
function operator(n = 3, heap = sharedHeap()): InputOperator {
  const economies = 6
  const size = economies * n
  const figure = (k: number, low: number, high: number) => low + ((high - low) * ((k * 7919) % 101)) / 100
  const vector = (low: number, high: number, salt: number) => Float64Array.from({ length: size }, (_, k) => figure(k + salt, low, high))
  const attraction = Float64Array.from({ length: economies * economies }, (_, k) =>
    Math.floor(k / economies) === k % economies ? 0 : figure(k, 0.1, 1),
  )
  const capability = vector(1, 9, 3)
  const poolSize = Float64Array.from({ length: size }, (_, k) => {
    let sum = 0
    for (let e = 0; e < economies; e++) sum += capability[e * n + (k % n)]! * attraction[Math.floor(k / n) * economies + e]!
    return sum
  })
  return linkedOperator(
    {
      economies,
      industries: n,
      inputs: Float64Array.from({ length: size * n }, (_, k) => figure(k + 11, 0, 0.75 / n)),
      importShare: vector(0, 1, 5),
      householdPattern: new Float64Array(size).fill(1 / n),
      attraction,
      capability,
      poolSize,
    },
    heap,
  )
}

/** The same economies with their coefficients written out. */
function dense(n = 3, heap = sharedHeap(), drafted = true): InputOperator {
  const open = operator(n)
  const column = new Float64Array(open.size)
  const inputs = new Float64Array(open.size * open.size)
  const householdPurchases = new Float64Array(open.economies * open.size)
  for (let j = 0; j < open.size; j++) {
    const one = new Float64Array(open.size)
    one[j] = 1
    open.apply(one, null, column)
    for (let i = 0; i < open.size; i++) inputs[i * open.size + j] = column[i]!
  }
  for (let c = 0; c < open.economies; c++) {
    column.fill(0)
    open.addHouseholdSpending(c, 1, column)
    for (let k = 0; k < open.size; k++) householdPurchases[k * open.economies + c] = column[k]!
  }
  const [outside, homeShare] = [new Float64Array(open.size), new Float64Array(open.size).fill(1)]
  return denseOperator({ economies: open.economies, industries: n, inputs, outside, homeShare, householdPurchases, drafted }, heap)
}

const closureOf = ({ size, economies }: InputOperator) => ({
  labourIncome: new Float64Array(size).fill(0.3),
  spendingShare: new Float64Array(economies).fill(0.6),
})
const unit = (k: number, size = 18) => {
  const demand = new Float64Array(size)
  demand[k] = 1
  return demand
}
const linked = operator()

describe.each([
  ['linked', operator],
  ['dense', dense],
])('%s economies', (_, make) => {
  // 100 industries to an economy: a dense one is then solved in two blocks. 170: it has more than 1,000 rows, and passes over its draft.
  test.each([3, 100, 170])('a solution has the same bits alone, beside any other, first or second; %i industries', (n) => {
    const model = make(n)
    const closure = closureOf(model)
    const demand = unit(4, model.size)
    const alone = outputSolver(model, closure).solve(demand)
    const [, beside] = pairSolver(model, [null, closure]).solve([{ demand: unit(9, model.size) }, { demand }])
    const [first] = pairSolver(model, [closure, closure]).solve([{ demand }, { demand: unit(17, model.size) }])
    expect(beside).toEqual(alone)
    expect(first).toEqual(alone)
    expect(alone.residual).toBeLessThanOrEqual(1e-12)
  })

  test.each([3, 100, 170])('and with or without WebAssembly; %i industries', (n) => {
    const income = new Float64Array(6).fill(2)
    const [model, twin] = [make(n), make(n, sharedHeap([plain()]))]
    const closures = [null, closureOf(model)] as const
    const rights = [{ demand: unit(2, model.size) }, { demand: unit(7, model.size), income }] as const
    expect(pairSolver(model, closures).solve(rights)).toEqual(pairSolver(twin, closures).solve(rights))
  })

  test('solvers that take turns on one heap do not disturb one another', () => {
    const shared = sharedHeap()
    const [model, other] = [make(3, shared), make(4, shared)]
    const [open, closed] = [outputSolver(model, null), outputSolver(model, closureOf(model))]
    const [first, second] = [open.solve(unit(3)), closed.solve(unit(3))]
    outputSolver(other, null).solve(unit(5, other.size))
    expect(open.solve(unit(3))).toEqual(first)
    expect(closed.solve(unit(3))).toEqual(second)
    expect(second).not.toEqual(first)
  })
})

test('the same economies give the same answer with their coefficients written out', () => {
  const written = dense()
  const right = { demand: unit(4), income: new Float64Array(6).fill(1) }
  const [ours, theirs] = [linked, written].map((model) => outputSolver(model, closureOf(model)).solve(right.demand, right.income))
  ours!.output.forEach((x, k) => {
    expect(Math.abs(x - theirs!.output[k]!)).toBeLessThanOrEqual(1e-11 * x)
  })
})

test.each([
  ['as a draft', true],
  ['without one, as for a single answer', false],
])('a table that is read %s gives the answer of the structured operator, and its residual is that of the table', (_, drafted) => {
  const [structured, written] = [operator(170), dense(170, sharedHeap(), drafted)]
  const closure = closureOf(structured)
  const right = unit(4, structured.size)
  const [ours, theirs] = [written, structured].map((model) => outputSolver(model, closure).solve(right))
  const distance = ours!.output.reduce((sum, x, k) => sum + Math.abs(x - theirs!.output[k]!), 0)
  expect(distance / ours!.output.reduce((sum, x) => sum + x, 0)).toBeLessThanOrEqual(1e-12)
  const used = new Float64Array(written.size)
  const earned = closure.spendingShare.map((share, c) =>
    ours!.output.slice(c * 170, (c + 1) * 170).reduce((sum, x) => sum + share * 0.3 * x, 0),
  )
  written.apply(ours!.output, earned, used)
  const left = ours!.output.reduce((sum, x, k) => sum + Math.abs(right[k]! - x + used[k]!), 0)
  expect(left).toBeLessThanOrEqual(2 * ours!.residual + 1e-15 * ours!.output.reduce((sum, x) => sum + x, 0))
  expect(ours!.residual).toBeLessThanOrEqual(2e-13)
})

test('any number of right sides come back in their order', () => {
  const solver = outputSolver(linked, null)
  expect(
    solveAll(
      linked,
      null,
      [0, 5, 11].map((k) => ({ demand: unit(k) })),
    ),
  ).toEqual([0, 5, 11].map((k) => solver.solve(unit(k))))
  expect(solveAll(linked, null, [])).toEqual([])
})

test('the residual that is stated is the residual of the system', () => {
  const demand = unit(7)
  const { output, residual, rounds } = outputSolver(linked, null).solve(demand)
  const used = new Float64Array(18)
  linked.apply(output, null, used)
  const left = output.reduce((sum, x, k) => sum + Math.abs(demand[k]! - x + used[k]!), 0)
  expect(left).toBe(residual)
  expect(residual).toBeLessThanOrEqual(1e-13)
  expect(rounds).toBeLessThan(40)
})
