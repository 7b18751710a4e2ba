import type { Criterion, Effect } from '@shiftwork/contracts'
import type { Project } from '../demand/project.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'

const mostHosts = 5
const mostParts = 4

/** What the headline figures of a place are made of, by effect. */
export const placeFigures = ['steady posts', 'construction job-years', 'life job-years', 'life value added', 'life labour income'] as const
/** Headline figures of the project as a whole. */
export const projectFigures = ['steady FTE', 'units', 'revenue', 'product taxes', 'share bought outside the hosts'] as const

/** A headline figure and where it is found among the figures of a draw. */
export interface ListedCriterion {
  readonly criterion: Criterion
  readonly from:
    | { readonly place: number; readonly figure: (typeof placeFigures)[number]; readonly effect: Effect }
    | { readonly project: (typeof projectFigures)[number] }
}

/** Unit of all money in an estimate, e.g. "million USD of 2022, basic prices". */
export function moneyUnit({ money: { currency, year, scale } }: Pick<LinkedEconomies, 'money'>): string {
  const size = scale === 1_000_000 ? 'million ' : scale === 1 ? '' : `${scale} `
  return `${size}${currency} of ${year}, basic prices`
}

/**
 * The headline figures of an estimate, at most 64: posts in the steady year by effect, job-years, value added and labour income of each economy that
 * hosts the project (the first five) and of the world; direct posts of its regions (the first four); units, revenue, taxes and what is bought elsewhere.
 */
export function criteriaList({ hosts, parts }: Project, economies: LinkedEconomies): ListedCriterion[] {
  const money = moneyUnit(economies)
  return [
    ...hosts.slice(0, mostHosts).flatMap((economy, host) => placeCriteria(economies.economies[economy]!, host, money)),
    ...placeCriteria('world', hosts.length, money),
    ...parts.slice(0, mostParts).flatMap(({ code }, part) => partCriteria(code, hosts.length + 1 + part)),
    ...projectCriteria(money),
  ]
}

function placeCriteria(code: string, place: number, money: string): ListedCriterion[] {
  const life = (measure: string, figure: (typeof placeFigures)[number]): ListedCriterion => ({
    criterion: {
      code: `${measure}.life.total.${code}`,
      measure,
      unit: money,
      window: 'life',
      effect: 'total',
      place: code,
      better: 'higher',
    },
    from: { place, figure, effect: 'total' },
  })
  return [
    ...(['direct', 'indirect', 'induced', 'total'] as const).map((effect) => posts(code, place, effect)),
    jobYears(code, place, 'construction', 'total'),
    jobYears(code, place, 'life', 'total'),
    life('value-added', 'life value added'),
    life('labour-income', 'life labour income'),
  ]
}

function partCriteria(code: string, place: number): ListedCriterion[] {
  return [posts(code, place, 'direct'), jobYears(code, place, 'construction', 'direct'), jobYears(code, place, 'life', 'direct')]
}

function posts(code: string, place: number, effect: Effect): ListedCriterion {
  const criterion = `posts.steady.${effect}.${code}`
  return {
    criterion: { code: criterion, measure: 'jobs', kind: 'posts', unit: 'posts', window: 'steady', effect, place: code, better: 'higher' },
    from: { place, figure: 'steady posts', effect },
  }
}

function jobYears(code: string, place: number, window: 'construction' | 'life', effect: Effect): ListedCriterion {
  const criterion = `job-years.${window}.${effect}.${code}`
  return {
    criterion: { code: criterion, measure: 'jobs', kind: 'job-years', unit: 'job-years', window, effect, place: code, better: 'higher' },
    from: { place, figure: `${window} job-years`, effect },
  }
}

function projectCriteria(money: string): ListedCriterion[] {
  const of = (project: (typeof projectFigures)[number], criterion: Criterion): ListedCriterion => ({ criterion, from: { project } })
  const fte = {
    code: 'fte.steady.direct.world',
    measure: 'jobs',
    kind: 'fte',
    unit: 'FTE',
    window: 'steady',
    effect: 'direct',
    place: 'world',
  } as const
  const outside = 'share of purchases from outside the host economies'
  return [
    of('steady FTE', { ...fte, better: 'higher' }),
    of('units', { code: 'units.life', measure: 'units', unit: 'units', window: 'life', better: 'neither' }),
    of('revenue', { code: 'revenue.life', measure: 'money', unit: money, window: 'life', better: 'neither' }),
    of('product taxes', { code: 'product-taxes.life', measure: 'money', unit: money, window: 'life', better: 'neither' }),
    of('share bought outside the hosts', { code: 'outside-share.life', measure: outside, unit: 'share', window: 'life', better: 'lower' }),
  ]
}
