import { examples } from '@shiftwork/data'
import { criteriaOfSaltelli, type DesignMatrix, type Factor } from '@shiftwork/engine'
import { expect, test } from 'vitest'
import { estimated } from './context-for-tests.ts'

/** Assumptions that are read once the project has run, and others before and between them. */
const ofUkraine = [
  'product/price',
  'net/displacement',
  'product/rampMonths',
  'parameters/employment-factor.UKR',
  'parameters/crowding-out.UKR',
  'net/deadweight',
  'parameters/household-spending.UKR',
]
const withoutProject = ['product/price', 'net/displacement', 'parameters/crowding-out.FRA']

test.each([
  ['Build in Ukraine', 'posts.steady.net.UKR', ofUkraine],
  ['Build in France, the line closes anyway', 'job-years.life.net.FRA', withoutProject],
])('%s: a matrix of the design among others has the figures that it has alone', (name, code, paths) => {
  const { context, central } = estimated(examples().find((example) => example.name === name)!.scenario, null, true)
  const known = new Set(
    [context.project, context.counterfactual?.context.project].flatMap((of) => of?.assumptions ?? []).map(({ path }) => path),
  )
  expect(paths.filter((path) => !known.has(path))).toEqual([])
  const factors: Factor[] = [
    ...paths.map((path) => ({ name: path, paths: [path] })),
    { name: 'tables', paths: [] },
    { name: 'events', paths: [] },
  ]
  const wanted = central.criteria.list.findIndex(({ criterion }) => criterion.code === code)
  const count = 3
  const figures = (matrices: readonly DesignMatrix[]) =>
    criteriaOfSaltelli(context, central, { seed: 5, points: 8, factors, matrices, wanted, from: 2, count })
  const matrices: DesignMatrix[] = ['a', 'b', ...factors.map((_, f) => f)]
  const together = figures(matrices)
  const a = together.subarray(0, count)
  matrices.forEach((matrix, m) => {
    const own = together.subarray(m * count, (m + 1) * count)
    expect(own, String(matrix)).toEqual(figures([matrix]))
    expect(own.every(Number.isFinite)).toBe(true)
    if (m > 0 && matrix !== factors.length - 1) expect(own, String(matrix)).not.toEqual(a)
  })
})
