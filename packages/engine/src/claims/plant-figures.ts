import type { Scenario } from '@shiftwork/contracts'
import { type ToldFigure, toldFigure, type Voice } from './told-figures.ts'

const monthsOfYear = 12

/** The phase in which the plant runs as it is meant to: the last operation, else the last ramp-up; −1 where nothing is made. */
export function mainPhase({ phases }: Scenario): number {
  const last = (kind: Scenario['phases'][number]['kind']) => phases.findLastIndex((phase) => phase.kind === kind)
  const operation = last('operation')
  return operation >= 0 ? operation : last('ramp-up')
}

/** Labour of the main phase: heads whatever is made, and heads for each unit a month. */
export function labourOfPosts(
  scenario: Scenario,
  counts: (figure: ToldFigure) => boolean = () => true,
): { readonly fixed: number; readonly perMonthlyUnit: number; readonly posts: number } {
  const p = mainPhase(scenario)
  let [fixed, perMonthlyUnit, posts] = [0, 0, 0]
  scenario.phases[p]?.posts.forEach(({ count, basis }, k) => {
    const figure = toldFigure(count, ['phases', p, 'posts', k, 'count'])
    if (!counts(figure)) return
    posts++
    if (basis === 'at-capacity') fixed += figure.value
    else perMonthlyUnit += figure.value
  })
  return { fixed, perMonthlyUnit, posts }
}

/** The people of the plant as one speaker tells them. */
export interface ToldStaff extends ToldFigure {
  /** Whether they were added up from the posts. */
  readonly fromPosts: boolean
  /** Whether they are all people of the plant, not those of the few posts that the speaker gives figures for. */
  readonly all: boolean
}

/**
 * Heads in full operation: as announced where the speaker announced them; else those of the posts the speaker gives figures for.
 *
 * @returns null where the speaker says nothing of people
 */
export function toldStaff({ name, scenario, speaks }: Voice): ToldStaff | null {
  const { staff, capacityPerMonth } = scenario.product
  if (staff !== undefined) {
    const announced = toldFigure(staff, ['product', 'staff'])
    // What a promoter announced is the promoter's figure even where it is the only one; it is no part of the author's own choice.
    if (name === 'promoter' ? speaks(announced) : announced.said !== 'promoter') return { ...announced, fromPosts: false, all: true }
  }
  const { fixed, perMonthlyUnit, posts } = labourOfPosts(scenario, speaks)
  if (posts === 0) return null
  const heads = fixed + perMonthlyUnit * toldFigure(capacityPerMonth, []).value
  const claim = name === 'promoter' ? 'posts with a claim of the promoter' : 'posts'
  const at = ['phases', mainPhase(scenario), 'posts']
  return {
    value: heads,
    low: heads,
    high: heads,
    claim,
    said: name === 'promoter' ? 'promoter' : 'own',
    at,
    fromPosts: true,
    all: posts === labourOfPosts(scenario).posts,
  }
}

export function toldCapacity({ product }: Scenario): ToldFigure {
  return toldFigure(product.capacityPerMonth, ['product', 'capacityPerMonth'])
}

export function toldPrice({ product }: Scenario): ToldFigure {
  return toldFigure(product.price, ['product', 'price'])
}

/** Units in a year of full capacity. */
export function unitsPerYear(capacity: ToldFigure): number {
  return capacity.value * monthsOfYear
}
