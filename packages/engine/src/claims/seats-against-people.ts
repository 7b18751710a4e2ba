import type { Finding, Scenario } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import type { ClaimsReference } from './claims-reference.ts'
import { mainPhase } from './plant-figures.ts'
import { teller, toldFigure, type Voice } from './told-figures.ts'

/**
 * Seats against people, both ways:
 *
 *   people whose training is paid for     ≤ limit · Σ_courses seats · classes one after the other within the horizon
 *   retrainable posts in full operation   ≤ limit · Σ_pools people joining, where pools are told
 *
 * @see MODEL.md 12 and 9
 */
export function seatsAgainstPeople({ scenario }: Voice, { limits }: ClaimsReference): Finding[] {
  return [...trainedAgainstSeats(scenario, limits.seats), ...postsAgainstPools(scenario, limits.seats)]
}

function trainedAgainstSeats(scenario: Scenario, limit: number): Finding[] {
  const { courses = [], funding } = scenario
  if (courses.length === 0 || !funding) return []
  const seats = courses.reduce((sum, course) => sum + peopleThrough(course, toldFigure(scenario.months, []).value), 0)
  const named = courses.map(({ id }) => id).join(', ')
  return funding.instruments.flatMap((instrument, k): Finding[] => {
    if (instrument.kind !== 'training' || instrument.people === undefined) return []
    const people = toldFigure(instrument.people, ['funding', 'instruments', k, 'people'])
    if (!(people.value > seats * limit)) return []
    return [
      findingAt(people.at, 'seats-against-people', {
        severity: 'warning',
        found: `${people.value} people (${teller(people)})`,
        expected: `at most ${Math.floor(seats)}`,
        values: { people: people.value, peopleClaim: teller(people), seats: Math.floor(seats), courses: named },
      }),
    ]
  })
}

/** People a course can take one class after the other, as many at a time as it has seats. */
function peopleThrough({ seats, months, starts }: NonNullable<Scenario['courses']>[number], horizon: number): number {
  const length = Math.max(1, toldFigure(months, []).value)
  const days = Array.isArray(starts)
    ? starts.toSorted((a, b) => a - b)
    : Array.from({ length: Math.max(0, Math.ceil((horizon - starts.from) / starts.every)) }, (_, k) => starts.from + k * starts.every)
  let [classes, free] = [0, 0]
  for (const month of days) {
    if (month < free || month + length > horizon) continue
    classes++
    free = month + length
  }
  return classes * toldFigure(seats, []).value
}

function postsAgainstPools(scenario: Scenario, limit: number): Finding[] {
  const { pools = [], product } = scenario
  const p = mainPhase(scenario)
  const phase = scenario.phases[p]
  if (pools.length === 0 || !phase) return []
  const capacity = toldFigure(product.capacityPerMonth, ['product', 'capacityPerMonth'])
  const posts = phase.posts
    .filter(({ retrainable }) => retrainable)
    .reduce((sum, { count, basis }) => sum + toldFigure(count, []).value * (basis === 'per-unit' ? capacity.value : 1), 0)
  const people = pools.flatMap(({ joins }) => joins).reduce((sum, join) => sum + toldFigure(join.people, []).value, 0)
  if (!(posts > people * limit)) return []
  return [
    findingAt(['pools'], 'people-against-posts', {
      severity: 'warning',
      found: `${Math.round(people)} people`,
      expected: `at least ${Math.round(posts / limit)}`,
      values: {
        people: Math.round(people),
        posts: Math.round(posts),
        capacity: capacity.value,
        capacityClaim: teller(capacity),
        pools: pools.map(({ id }) => id).join(', '),
        phase: phase.id,
      },
    }),
  ]
}
