import type { Course, Pool, Quantity, Scenario } from '@shiftwork/contracts'
import { chosenOf } from '../../assumptions/assumption.ts'
import { findParameter } from '../../assumptions/parameter-lookup.ts'
import { type Place, placeOf } from '../../demand/place.ts'
import type { ReferenceModel } from '../../reference-model.ts'
import { employer } from '../check-courses.ts'
import type { ProjectCourse, ProjectPlan, ProjectPool } from './project-plan.ts'

/** Central values and places of one scenario. */
interface Reading {
  readonly months: number
  readonly payers: readonly string[]
  parameter(path: string): number
  place(code: string): Place
}

/**
 * Makes pools, courses and bounds of the plan ready, all numbers at their central values.
 *
 * @param scenario without errors: they are told by `checkWorkforce`
 * @returns null where the scenario has no pools: then nobody says where people come from, and all posts are taken as filled
 * @see MODEL.md 9
 */
export function preparePlan(scenario: Scenario, model: ReferenceModel): ProjectPlan | null {
  const { pools = [], courses = [], plan, phases } = scenario
  if (pools.length === 0 || !model.moves) return null
  const reading = readingOf(scenario, model)
  const { parameter, payers } = reading
  return {
    pools: pools.map((pool) => projectPool(pool, reading)),
    courses: courses.map((course) => projectCourse(course, reading)),
    payers,
    budgets: (plan?.budgets ?? []).map(({ payer, year, amount }) => ({ payer: payers.indexOf(payer), year, amount: central(amount) })),
    by: plan?.by ?? null,
    posts: phases.flatMap((phase) => phase.posts.map(({ retrainable, essential }) => ({ retrainable, essential: essential ?? true }))),
    ...moveBounds(parameter, model.moves().profiles.onTheJobKinds),
    parameters: {
      separation: parameter('separation-rate'),
      attrition: parameter('training-attrition'),
      atWorkMonths: parameter('training-at-work-months'),
      leftOpenMonths: parameter('left-open-months'),
      releaseMonths: parameter('release-pay-months'),
      wageLossMonths: parameter('wage-loss-months'),
    },
  }
}

const central = (quantity: Quantity) => chosenOf(quantity).central

function readingOf({ funding, months, parameters }: Scenario, model: ReferenceModel): Reading {
  return {
    months: central(months),
    payers: [...(funding?.payers.map(({ id }) => id) ?? []), employer],
    parameter(path) {
      const found = findParameter(model.parameters, parameters, path)
      if (!found) throw new Error(`The model version has no parameter ${path}.`)
      return central(found.quantity)
    },
    place(code) {
      const place = placeOf(code, model.economies, model.regions)
      if (!place) throw new Error(`The plan cannot be made: ${code} is no known place.`)
      return place
    },
  }
}

function projectPool(pool: Pool, { parameter, place }: Reading): ProjectPool {
  const { id, kind, occupation, joins, reaches, willing, monthlyWage, relocation, advertised, reemployed } = pool
  return {
    id,
    kind,
    occupation,
    place: place(pool.place),
    reaches: reaches.map(place),
    joins: joins.map(({ month, people }) => ({ month, people: central(people) })),
    willing: willing === undefined ? parameter('willing-share') : central(willing),
    monthlyWage: monthlyWage === undefined ? null : central(monthlyWage),
    relocation: central(relocation),
    advertised: advertised === undefined ? (kind === 'employed' ? parameter('advertised-share') : 0) : central(advertised),
    reemployed: reemployed === undefined ? parameter(`reemployed-share.${kind}`) : central(reemployed),
  }
}

function projectCourse(course: Course, { months: horizon, payers, place }: Reading): ProjectCourse {
  const { starts } = course
  const all = Array.isArray(starts)
    ? [...new Set(starts)].sort((a, b) => a - b)
    : Array.from({ length: Math.max(0, Math.ceil((horizon - starts.from) / starts.every)) }, (_, s) => starts.from + s * starts.every)
  return {
    id: course.id,
    place: place(course.place),
    teaches: course.teaches,
    months: central(course.months),
    seats: central(course.seats),
    starts: all.filter((month) => month < horizon),
    price: central(course.price),
    stipend: central(course.stipend),
    passRate: central(course.passRate),
    payers: Object.entries(course.payers)
      .map(([payer, share]) => ({ payer: payers.indexOf(payer), share: central(share) }))
      .sort((a, b) => a.payer - b.payer),
  }
}

function moveBounds(parameter: Reading['parameter'], onTheJobKinds: readonly string[]): Pick<ProjectPlan, 'rule' | 'times'> {
  return {
    rule: {
      similarityMinimum: parameter('move-similarity-minimum'),
      shortfallMaximum: parameter('move-shortfall-maximum'),
      jobZoneGapMaximum: parameter('move-job-zone-gap-maximum'),
      payRatioMinimum: parameter('move-pay-ratio-minimum'),
      relatedShareMinimum: parameter('related-share-minimum'),
      moversMinimum: parameter('observed-movers-minimum'),
    },
    times: {
      preparationMonths: [1, 2, 3, 4, 5].map((zone) => parameter(`preparation-months.${zone}`)),
      onTheJobMonths: onTheJobKinds.map((kind) => parameter(`on-the-job-months.${kind}`)),
      fullShortfall: parameter('training-full-shortfall'),
    },
  }
}
