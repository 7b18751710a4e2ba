import type { Criterion, Effect } from '@shiftwork/contracts'
import type { Project } from '../demand/project.ts'
import type { LedgerPayer } from '../finance/project-funding.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'

// 8 a host and 8 of the world, 6 of the project; net 2 a host and 2 of the world; 1 a payer and 5 of all: at most 57. Regions take what is left:
// 9 each, or 4 where only direct effects are known or shown.
const mostCriteria = 64
const mostHosts = 3
const mostPayers = 6

/** What the headline figures of a place are made of, by effect. */
export const placeFigures = ['steady posts', 'construction job-years', 'life job-years', 'life value added', 'life labour income'] as const
/** Headline figures of the project as a whole. */
export const projectFigures = [
  'steady FTE',
  'units',
  'revenue',
  'product taxes',
  'share bought outside the hosts',
  'units delivered',
] as const

/** Figures of places that a ladder leads from gross to net. */
export type NetFigure = 'steady posts' | 'life job-years'
/** What public money of one payer, or of all, comes to; money at present value. */
export const publicFigureItems = [
  'outlay',
  'gains',
  'net-present-value',
  'gross-posts',
  'net-posts',
  'gross-job-years',
  'net-job-years',
  'cost-per-gross-post',
  'cost-per-net-post',
  'cost-per-gross-job-year',
  'cost-per-net-job-year',
  'gains-per-outlay',
] as const
export type PublicFigure = (typeof publicFigureItems)[number]

/** A headline figure and where it is found among the figures of a draw. */
export interface ListedCriterion {
  readonly criterion: Criterion
  readonly from:
    | { readonly place: number; readonly figure: (typeof placeFigures)[number]; readonly effect: Effect }
    | { readonly project: (typeof projectFigures)[number] }
    | { readonly net: number; readonly figure: NetFigure; readonly effect: 'direct' | 'total' }
    /** Place among the payers; the place after the last one: all of them. */
    | { readonly payer: number; readonly item: PublicFigure }
}

/** Unit of all money in an estimate, e.g. "million USD of 2022, basic prices". */
export function moneyUnit({ money: { currency, year, scale } }: Pick<LinkedEconomies, 'money'>): string {
  const size = scale === 1_000_000 ? 'million ' : scale === 1 ? '' : `${scale} `
  return `${size}${currency} of ${year}, basic prices`
}

/**
 * The headline figures of an estimate, at most 64: posts in the steady year by effect, job-years, value added and labour income of each economy that
 * hosts the project (the first three) and of the world; the same of the regions that it names, as far as they fit; units, revenue, taxes and what is
 * bought elsewhere; then net posts and job-years, and what public money comes to.
 *
 * @param limited whether people or risk keep the project below its plan: the units that are made in the end are then a figure of their own
 */
export function criteriaList(project: Project, economies: LinkedEconomies, limited: boolean): ListedCriterion[] {
  const { hosts } = project
  const money = moneyUnit(economies)
  const others = [...projectCriteria(money, limited), ...netCriteria(project, economies), ...publicCriteria(project)]
  const places = Math.min(hosts.length, mostHosts) + 1
  const ofParts = partsCriteria(project, money, mostCriteria - others.length - places * placeCriteria('world', 0, money).length)
  return [
    ...hosts.slice(0, mostHosts).flatMap((economy, host) => placeCriteria(economies.economies[economy]!, host, money)),
    ...placeCriteria('world', hosts.length, money),
    ...ofParts,
    ...others,
  ]
}

/** Regions that the project names, in their order, until there is no room: all effects where they are known, else direct ones. */
function partsCriteria({ hosts, parts, namedParts, splits }: Project, money: string, room: number): ListedCriterion[] {
  const known = new Set(splits.flatMap((split) => split.parts))
  const list: ListedCriterion[] = []
  parts.slice(0, namedParts).forEach(({ code }, part) => {
    const place = hosts.length + 1 + part
    const forms = [...(known.has(part) ? [wholePartCriteria(code, place, money)] : []), directPartCriteria(code, place)]
    list.push(...(forms.find((form) => list.length + form.length <= room) ?? []))
  })
  return list
}

/** Net of what would have come anyway. */
function netCriteria({ hosts }: Project, economies: LinkedEconomies): ListedCriterion[] {
  return [
    ...hosts.slice(0, mostHosts).flatMap((economy, host) => both(economies.economies[economy]!, host)),
    ...both('world', hosts.length),
  ]
}

function both(place: string, net: number): ListedCriterion[] {
  return [netCriterion(place, net, 'steady posts', 'total'), netCriterion(place, net, 'life job-years', 'total')]
}

function netCriterion(place: string, net: number, figure: NetFigure, effect: 'direct' | 'total'): ListedCriterion {
  const [kind, window] = figure === 'steady posts' ? (['posts', 'steady'] as const) : (['job-years', 'life'] as const)
  const code = `${kind}.${window}.net.${place}`
  return { criterion: { code, measure: 'jobs', kind, unit: kind, window, effect, place, better: 'higher' }, from: { net, figure, effect } }
}

/** What public money comes to: of all payers together, and of each what it gains or loses. */
function publicCriteria({ funding: { payers, instruments, unit } }: Project): ListedCriterion[] {
  const all = payers.length
  const of = (code: string, payer: number, item: PublicFigure, unit: string, better: Criterion['better']): ListedCriterion => ({
    criterion: { code, measure: 'money', unit, window: item.endsWith('post') ? 'steady' : 'life', better },
    from: { payer, item },
  })
  const millions = `million ${unit}`
  const shown = payers.filter(({ collects }: LedgerPayer) => collects !== 'others').slice(0, mostPayers)
  return [
    ...shown.map(({ code }) =>
      of(
        `public-npv.life.${code}`,
        payers.findIndex((payer) => payer.code === code),
        'net-present-value',
        millions,
        'higher',
      ),
    ),
    of('public-npv.life.all', all, 'net-present-value', millions, 'higher'),
    ...(instruments.length === 0
      ? []
      : [
          of('public-outlay.life.all', all, 'outlay', millions, 'lower'),
          of('cost-per-post.steady.gross', all, 'cost-per-gross-post', `${unit}, a post`, 'lower'),
          of('cost-per-post.steady.net', all, 'cost-per-net-post', `${unit}, a post`, 'lower'),
          of('cost-per-job-year.life.net', all, 'cost-per-net-job-year', `${unit}, a job-year`, 'lower'),
        ]),
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

/** A region in which all effects are estimated; what its households earn is left to the cuts. */
function wholePartCriteria(code: string, place: number, money: string): ListedCriterion[] {
  const whole = placeCriteria(code, place, money).filter(({ criterion }) => criterion.measure !== 'labour-income')
  return [...whole, ...both(code, place)]
}

/** A region of which only direct effects are known. */
function directPartCriteria(code: string, place: number): ListedCriterion[] {
  return [
    posts(code, place, 'direct'),
    jobYears(code, place, 'construction', 'direct'),
    jobYears(code, place, 'life', 'direct'),
    netCriterion(code, place, 'steady posts', 'direct'),
  ]
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

function projectCriteria(money: string, limited: boolean): ListedCriterion[] {
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
    ...(limited
      ? [of('units delivered', { code: 'units.life.delivered', measure: 'units', unit: 'units', window: 'life', better: 'higher' })]
      : []),
    of('revenue', { code: 'revenue.life', measure: 'money', unit: money, window: 'life', better: 'neither' }),
    of('product taxes', { code: 'product-taxes.life', measure: 'money', unit: money, window: 'life', better: 'neither' }),
    of('share bought outside the hosts', { code: 'outside-share.life', measure: outside, unit: 'share', window: 'life', better: 'lower' }),
  ]
}
