import type { PlanDual, RetrainingPlan, Scenario } from '@shiftwork/contracts'
import { names } from '@shiftwork/data'
import { findingLine } from './outcome.ts'
import { textTable } from './text-table.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const whole = (value: number) => Math.round(value).toLocaleString('en')

/** The plan for a person: what is filled, from where, by which course, at which price, and what stays open. */
export function planSummary(scenario: Scenario, plan: RetrainingPlan): string {
  return [
    `${headline(plan)}\n`,
    `\n${textTable(['place', 'posts', 'at month', 'filled', 'open', 'out of reach', 'none open from', 'pay to mean'], placeRows(plan), 1)}`,
    `\n${textTable(['from', 'to', 'occupation', 'course', 'people', 'first', 'last', 'a head'], flowRows(scenario, plan), 4)}`,
    `\n${textTable(['course', 'seats', 'taken', 'people', 'money'], courseRows(plan), 1)}`,
    `\n${textTable(['payer', 'item', `money (${plan.unit})`], moneyRows(plan), 2)}`,
    ...(plan.duals.length > 0
      ? [
          `\n${scarcest(plan.duals)
            .map((dual) => `${dualLine(plan, dual)}\n`)
            .join('')}`,
        ]
      : []),
    ...(plan.frontier
      ? [`\n${textTable(['budget', 'spent', 'post-months filled', 'open', 'units', 'placed'], frontierRows(plan), 0)}`]
      : []),
    ...[...plan.status.conflicts, ...plan.notes].map((note) => `${findingLine(note)}\n`),
  ].join('')
}

function headline({ status, output, people, money, unit, openings, monthsPerStep }: RetrainingPlan): string {
  const wanted = sum(openings.map(({ postMonths }) => postMonths))
  const open = sum(openings.map(({ unfilledMonths }) => unfilledMonths))
  return [
    `${status.kind === 'optimal' ? 'Best plan' : status.kind === 'feasible' ? 'A plan, not proved the best' : 'No plan reaches the date; the nearest'}, ${status.rounds} round(s), steps of ${monthsPerStep} month(s).`,
    `${whole(wanted - open)} of ${whole(wanted)} post-months filled; ${whole(output.lost)} of ${whole(sum(output.planned))} units not made for want of people.`,
    `${whole(people.started)} people start, ${whole(people.hired)} are placed (${whole(people.netPlaced)} beyond what would happen anyway), ${whole(people.leftOpen)} posts left open behind.`,
    `${whole(money.total)} ${unit}${money.perPlaced === null ? '' : `, ${whole(money.perPlaced)} for each placed`}; courses and stipends ${whole(money.spent)}.`,
  ].join('\n')
}

/** Where most posts are wanted, place by place. */
function placeRows({ openings, steps, monthsPerStep }: RetrainingPlan): string[][] {
  const places = [...new Set(openings.map(({ place }) => place))]
  return places.map((place) => {
    const own = openings.filter((opening) => opening.place === place)
    const at = (series: (opening: RetrainingPlan['openings'][number]) => readonly number[], t: number) =>
      sum(own.map((opening) => series(opening)[t]!))
    const peak = Array.from({ length: steps }, (_, t) => t).reduce((best, t) =>
      at(({ posts }) => posts, t) > at(({ posts }) => posts, best) ? t : best,
    )
    const unreached = sum(own.filter(({ reached }) => !reached).map(({ posts }) => posts[peak]!))
    return [
      place,
      whole(at(({ posts }) => posts, peak)),
      String(peak * monthsPerStep),
      whole(at(({ filled }) => filled, peak)),
      whole(at(({ unfilled }) => unfilled, peak)),
      whole(unreached),
      noneOpenFrom(own, monthsPerStep),
      payToMean(own),
    ]
  })
}

/** Month from which no post that a pool can reach stays open; "never" where one does to the end. */
function noneOpenFrom(openings: RetrainingPlan['openings'], monthsPerStep: number): string {
  const from = openings.filter(({ reached, postMonths }) => reached && postMonths > 0).map(({ filledFrom }) => filledFrom)
  if (from.length === 0 || from.includes(null)) return 'never'
  return String(Math.max(...from.map((step) => step ?? 0)) * monthsPerStep)
}

/** Pay of the posts over the mean pay of the place, weighted by their months. */
function payToMean(openings: RetrainingPlan['openings']): string {
  const known = openings.filter((opening) => opening.payToMean !== null)
  const months = sum(known.map(({ postMonths }) => postMonths))
  return months === 0 ? 'unknown' : (sum(known.map((opening) => opening.payToMean! * opening.postMonths)) / months).toFixed(2)
}

/** Cohorts of the same people to the same posts by the same course, largest first. */
function flowRows(scenario: Scenario, { cohorts, monthsPerStep }: RetrainingPlan): string[][] {
  const poolNames = new Map(scenario.pools?.map(({ id, name }) => [id, name]))
  const occupations = names('en').occupations
  const flows = new Map<string, { row: RetrainingPlan['cohorts'][number]; people: number; first: number; last: number; cost: number }>()
  for (const row of cohorts) {
    const name = [row.pool, row.occupation, row.place, row.course].join(' ')
    const known = flows.get(name)
    if (!known) flows.set(name, { row, people: row.people, first: row.start, last: row.start, cost: row.cost })
    else {
      known.people += row.people
      known.first = Math.min(known.first, row.start)
      known.last = Math.max(known.last, row.start)
      known.cost += row.cost
    }
  }
  return [...flows.values()]
    .sort((a, b) => b.people - a.people)
    .slice(0, flowsShown)
    .map(({ row, people, first, last, cost }) => [
      poolNames.get(row.pool) ?? row.pool,
      `${row.occupation} ${row.place}`,
      occupations[row.occupation] ?? '',
      row.course ?? '',
      people.toFixed(1),
      String(first * monthsPerStep),
      String(last * monthsPerStep),
      whole(cost / people),
    ])
}
const flowsShown = 30

function courseRows({ courses }: RetrainingPlan): string[][] {
  return courses.map(({ id, seats, peak, people, money }) => [
    id,
    whole(Math.max(...seats)),
    peak.toFixed(1),
    people.toFixed(1),
    whole(money),
  ])
}

function moneyRows({ money }: RetrainingPlan): string[][] {
  const sums = new Map<string, number>()
  for (const { payer, item, amount } of money.rows) sums.set(`${payer} ${item}`, (sums.get(`${payer} ${item}`) ?? 0) + amount)
  return [...sums].map(([name, amount]) => [...name.split(' '), whole(amount)])
}

function frontierRows({ frontier = [] }: RetrainingPlan): string[][] {
  return frontier.map(({ budget, spent, filledMonths, unfilledMonths, units, placed }) =>
    [budget, spent, filledMonths, unfilledMonths, units, placed].map(whole),
  )
}

/** Seats and budgets, then the pools of which one more person brings most. */
function scarcest(duals: readonly PlanDual[]): PlanDual[] {
  const pools = duals.filter(({ kind }) => kind === 'pool').sort((a, b) => b.units - a.units || b.postMonths - a.postMonths)
  return [...duals.filter(({ kind }) => kind !== 'pool'), ...pools.slice(0, poolsShown)]
}
const poolsShown = 5

/** What one more would bring, in words. */
function dualLine({ monthsPerStep, unit }: RetrainingPlan, { kind, id, per, from, postMonths, units, resolved }: PlanDual): string {
  const what = { seat: 'One more seat in', budget: `${whole(per)} more (${unit}) for`, pool: 'One more willing person in' }[kind]
  const found = resolved
    ? ` With ${resolved.more} more: ${resolved.postMonths.toFixed(1)} post-months and ${resolved.units.toFixed(1)} units.`
    : ''
  return `${what} ${id} from month ${from * monthsPerStep} brings ${postMonths.toFixed(2)} post-months and ${units.toFixed(2)} units.${found}`
}
