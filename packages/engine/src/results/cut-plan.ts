import type { PlanItem, RetrainingPlan } from '@shiftwork/contracts'
import { monthsFrom } from '../demand/months.ts'
import { openingCode } from '../workforce/plan/opening-code.ts'
import type { CentralCut } from './cut.ts'
import type { EstimateContext } from './estimate-context.ts'
import { horizonYears } from './years.ts'

/** What the retraining plan comes to. It is made once, for the central values, so these cuts have no ranges; estimates without a plan have none of them. */
export function planCuts({ project, plan }: EstimateContext): CentralCut[] {
  if (!plan) return []
  const months = monthsFrom(project.start, project.months)
  return [
    openingsCut(plan, months),
    seatsCut(plan, months),
    moneyCut(
      plan,
      horizonYears(project).map(({ year }) => String(year)),
    ),
    cohortsCut(plan, months),
  ]
}

/** A series by step, month by month. */
function setMonths(series: readonly number[], monthsPerStep: number, months: number, out: Float64Array, at: number): void {
  for (let t = 0; t < months; t++) out[at + t] = series[Math.floor(t / monthsPerStep)]!
}

/** Posts wanted, filled and unfilled by occupation and place (`8211:UA-46`) and month. */
function openingsCut({ openings, monthsPerStep }: RetrainingPlan, months: readonly string[]): CentralCut {
  const items = ['posts', 'filled', 'unfilled', 'waiting'] as const
  return {
    form: {
      name: 'plan-openings',
      measure: 'jobs',
      kind: 'posts',
      unit: 'posts',
      axes: [
        { name: 'opening', codes: openings.map(({ occupation, place }) => openingCode(occupation, place)) },
        { name: 'item', codes: [...items] },
        { name: 'month', codes: [...months] },
      ],
    },
    set(_, out) {
      openings.forEach((opening, v) => {
        items.forEach((item, i) => {
          setMonths(opening[item], monthsPerStep, months.length, out, (v * items.length + i) * months.length)
        })
      })
    },
  }
}

/** People in each course, and for how many there is room, by month. */
function seatsCut({ courses, monthsPerStep }: RetrainingPlan, months: readonly string[]): CentralCut {
  const items = ['seats', 'taken'] as const
  return {
    form: {
      name: 'plan-seats',
      measure: 'people',
      unit: 'people',
      axes: [
        { name: 'course', codes: courses.map(({ id }) => id) },
        { name: 'item', codes: [...items] },
        { name: 'month', codes: [...months] },
      ],
    },
    set(_, out) {
      courses.forEach((course, k) => {
        items.forEach((item, i) => {
          setMonths(course[item], monthsPerStep, months.length, out, (k * items.length + i) * months.length)
        })
      })
    },
  }
}

const moneyItems = [
  'course-fee',
  'stipend',
  'pay-in-training',
  'pay-in-waiting',
  'wage-loss',
  'relocation',
  'release',
] as const satisfies readonly PlanItem[]

/** What the plan costs, by who bears it, item and year. */
function moneyCut({ money: { rows }, unit }: RetrainingPlan, years: readonly string[]): CentralCut {
  const payers = [...new Set([...rows.map(({ payer }) => payer), 'employer'])]
  return {
    form: {
      name: 'plan-money',
      measure: 'money',
      unit,
      axes: [
        { name: 'payer', codes: payers },
        { name: 'item', codes: [...moneyItems] },
        { name: 'year', codes: [...years] },
      ],
    },
    set(_, out) {
      out.fill(0)
      for (const { payer, item, year, amount } of rows)
        out[(payers.indexOf(payer) * moneyItems.length + moneyItems.indexOf(item)) * years.length + years.indexOf(String(year))]! += amount
    },
  }
}

const cohortItems = ['people', 'whole', 'pass', 'training-months', 'cost', 'cost-per-person', 'pay-before', 'pay-after'] as const

/** Who goes from which pool to which opening, by which course (`at-work`: none), from which month on: one row a cohort. */
function cohortsCut({ cohorts, monthsPerStep, unit }: RetrainingPlan, months: readonly string[]): CentralCut {
  const code = ({ pool, occupation, place, course, start }: RetrainingPlan['cohorts'][number]) =>
    [pool, openingCode(occupation, place), course ?? 'at-work', months[start * monthsPerStep]].join(':')
  return {
    form: {
      name: 'plan-cohorts',
      measure: 'people',
      unit: `people; months; ${unit}`,
      axes: [
        { name: 'cohort', codes: cohorts.map(code) },
        { name: 'item', codes: [...cohortItems] },
      ],
    },
    set(_, out) {
      cohorts.forEach(({ people, whole, pass, months: length, cost, costPerPerson, payBefore, payAfter }, c) => {
        out.set([people, whole, pass, length, cost, costPerPerson, payBefore ?? Number.NaN, payAfter], c * cohortItems.length)
      })
    },
  }
}
