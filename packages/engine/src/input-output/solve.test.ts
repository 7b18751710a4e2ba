import { expect, test } from 'vitest'
import { linkedOperator } from './linked-operator.ts'
import { outputSolver, pairSolver, solveAll } from './solve.ts'

/** Six economies of three industries with made-up but fixed figures. */
function operator() {
  const [economies, n] = [6, 3]
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
  return linkedOperator({
    economies,
    industries: n,
    inputs: Float64Array.from({ length: size * n }, (_, k) => figure(k + 11, 0, 0.25)),
    importShare: vector(0, 1, 5),
    householdPattern: new Float64Array(size).fill(1 / n),
    attraction,
    capability,
    poolSize,
  })
}

const linked = operator()
const closure = { labourIncome: new Float64Array(18).fill(0.3), spendingShare: new Float64Array(6).fill(0.6) }
const unit = (k: number) => {
  const demand = new Float64Array(18)
  demand[k] = 1
  return demand
}

test('a solution has the same bits alone, beside any other, first or second', () => {
  const alone = outputSolver(linked, closure).solve(unit(4))
  const [, beside] = pairSolver(linked, [null, closure]).solve([{ demand: unit(9) }, { demand: unit(4) }])
  const [first] = pairSolver(linked, [closure, closure]).solve([{ demand: unit(4) }, { demand: unit(17) }])
  expect(beside).toEqual(alone)
  expect(first).toEqual(alone)
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
