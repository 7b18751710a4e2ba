import { type Cut, type Trace, TraceSchema } from '@shiftwork/contracts'
import { examples } from '@shiftwork/data'
import { createPool, estimateScenario, knownCuts, loadModel, type Pool, traceOfFigure } from '@shiftwork/runs'
import { afterAll, describe, expect, test } from 'vitest'
import { evaluate } from './evaluate.ts'

const model = loadModel()
const pool: Pool = createPool({ threads: 1, model })
afterAll(() => pool.close())

/** Cuts of what the retraining plan chooses: they answer with a finding of their own. */
const chosenByPlan = /^plan-/
/** One example with risks, one with a counterfactual: between them they have every step of the ladder. */
const named = ['French parts, Ukrainian assembly', 'Build in France, the line closes anyway']

/** Of each cut the largest figure, one in the middle of those that are not 0, and one that is 0 by what it means. */
function someFigures({ name, axes, stats, values }: Cut): { readonly address: string; readonly value: number }[] {
  const cells = values.flatMap((value, k) =>
    k % stats.length === stats.indexOf('central') && value !== null ? [{ value, at: k / stats.length }] : [],
  )
  const sorted = cells.filter(({ value }) => value !== 0).sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const chosen = [sorted[0], sorted[Math.floor(sorted.length / 2)], cells.find(({ value }) => value === 0)]
  return [...new Set(chosen.filter((cell) => cell !== undefined))].map(({ value, at }) => {
    let rest = Math.floor(at)
    const codes = axes.toReversed().map(({ codes: known }) => {
      const code = known[rest % known.length]!
      rest = Math.floor(rest / known.length)
      return code
    })
    return { address: [name, ...codes.reverse(), 'central'].join('/'), value }
  })
}

describe.each(named)('every cut of "%s"', (name) => {
  const { scenario } = examples().find((example) => example.scenario.name === name)!

  test('can be traced: what its trace gives is the figure', { timeout: 600_000 }, async () => {
    const { cuts } = await estimateScenario({ scenario, model, draws: 0, pool, cuts: 'all' })
    const traced = new Set<string>()
    for (const cut of cuts) {
      for (const { address, value } of someFigures(cut)) {
        const answer = await traceOfFigure(scenario, model, { figure: address, depth: 1, paths: 3 }, pool).catch(({ findings }) => findings)
        if (chosenByPlan.test(cut.name)) expect(answer, address).toMatchObject([{ code: 'figure-of-plan' }])
        else expectTrace(answer, address, value)
        traced.add(cut.name)
      }
    }
    const shown = cuts.filter(({ values }) => values.some((value) => value !== null)).map((cut) => cut.name)
    expect([...traced].sort()).toEqual(shown.sort())
    expect(knownCuts.filter((known) => !/^(risk|plan)-/.test(known) && !shown.includes(known))).toEqual([])
  })
})

function expectTrace(answer: Trace, address: string, value: number): void {
  expect(answer, address).toHaveProperty('formula')
  const trace = TraceSchema.parse(JSON.parse(JSON.stringify(answer)))
  const near = (found: number, what: string) =>
    expect(Math.abs(found - value), `${what} of ${address}`).toBeLessThanOrEqual(1e-9 * Math.abs(value))
  expect(trace.figure).toBe(address)
  near(evaluate(trace), 'formula')
  near(
    trace.paths.reduce((sum, path) => sum + path.value, trace.rest),
    'paths and rest',
  )
}
