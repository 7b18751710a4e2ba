import type { Finding, PlanSettings, Scenario } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { findingAt } from '../assumptions/findings.ts'
import { yearOf } from '../demand/months.ts'
import { checkCourses, employer, unknownPayer } from './check-courses.ts'
import { checkPools } from './check-pools.ts'
import { checkNumber, type KnownCodes, repeated, type WorkforceSetting } from './workforce-setting.ts'

const money = { low: 0, high: 1e15 }

/** Everything that is wrong or remarkable about the pools, the courses and the bounds of the plan of a scenario (MODEL.md 9). */
export function checkWorkforce(scenario: Scenario, known: KnownCodes): Finding[] {
  const { pools = [], courses = [], plan, funding } = scenario
  const setting: WorkforceSetting = {
    horizon: chosenOf(scenario.months).central,
    start: scenario.start,
    payers: (funding?.payers ?? []).map(({ id }) => id),
  }
  const uses = pools.length > 0 || courses.length > 0 || plan !== undefined
  const named = setting.payers!.flatMap((id, k) =>
    uses && id === employer ? [findingAt(['funding', 'payers', k, 'id'], 'payer-named-employer', { found: id })] : [],
  )
  return [
    ...named,
    ...checkPools(pools, setting, known),
    ...checkCourses(courses, setting, known),
    ...(plan ? checkPlan(plan, setting) : []),
  ]
}

function checkPlan({ budgets, by }: PlanSettings, setting: WorkforceSetting): Finding[] {
  const { horizon, start, payers } = setting
  const twice = repeated(budgets.map(({ payer, year }) => `${payer} ${year}`)).map(({ k }) => {
    const { payer, year } = budgets[k]!
    return findingAt(['plan', 'budgets', k, 'year'], 'budget-stands-twice', { found: String(year), values: { payer, year } })
  })
  const each = budgets.flatMap(({ payer, year, amount }, k) => {
    const at = (field: string) => ['plan', 'budgets', k, field]
    const findings = checkNumber(at('amount'), amount, money)
    if (payer !== employer && !payers!.includes(payer)) findings.push(unknownPayer(at('payer'), payer, payers!))
    const [first, last] = [yearOf(start!, 0), yearOf(start!, Math.max(0, horizon! - 1))]
    if (year < first || year > last)
      findings.push(
        findingAt(at('year'), 'budget-year-outside-horizon', {
          severity: 'warning',
          found: String(year),
          expected: first === last ? String(first) : `${first} to ${last}`,
        }),
      )
    return findings
  })
  const late =
    by !== undefined && by >= horizon!
      ? [
          findingAt(['plan', 'by'], 'plan-date-beyond-horizon', {
            found: String(by),
            expected: `a month from 0 to ${horizon! - 1}`,
            values: { horizon: horizon! },
          }),
        ]
      : []
  return [...twice, ...each, ...late]
}
