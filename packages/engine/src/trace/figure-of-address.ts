import type { ListedCriterion } from '../results/criteria-list.ts'
import { cellCount } from '../results/cut.ts'
import { cutList } from '../results/cut-list.ts'
import type { TraceSources } from './figure-book.ts'

/** A figure of the estimate as it is asked for: its value there, and the figures whose sum it is. */
export interface AskedFigure {
  readonly value: number
  readonly parts: readonly string[]
}

/** Cuts whose figures can be traced, with the codes of their addresses. */
export const traceable = [
  'criteria/CODE',
  'output/MONTH',
  'account/YEAR/ITEM',
  'places-MEASURE/PLACE/EFFECT/WINDOW',
  'years-MEASURE/PLACE/EFFECT/YEAR',
] as const

/** @returns null where it is no figure that can be traced, "unknown" where the estimate has no such figure */
export function figureOfAddress(sources: TraceSources, [cut = '', ...codes]: readonly string[]): AskedFigure | 'unknown' | null {
  if (cut === 'criteria') return ofCriterion(sources, codes)
  const measure = /^(?:places|years)-(output|value-added|labour-income|jobs)$/.exec(cut)?.[1]
  if (measure === undefined && cut !== 'account' && cut !== 'output') return null
  const value = valueInCut(sources, cut, codes)
  if (value === undefined) return 'unknown'
  if (cut === 'output') return { value, parts: [`curve/units/${codes[0]}`] }
  if (cut === 'account') return { value, parts: [`plant-account/${codes[1]}/${codes[0]}`] }
  const [place = '', effect = '', when = ''] = codes
  const isJobs = measure === 'jobs'
  return {
    value,
    parts: partsOf(place, effect, isJobs ? 'job-years' : measure!, isJobs ? 'jobs' : measure!, when, isJobs ? `jobs-${when}` : when),
  }
}

function partsOf(place: string, effect: string, direct: string, linked: string, when: string, linkedWhen: string): string[] {
  const own = place === 'rest-of-world' ? [] : [`direct/${direct}/${place}/${when}`]
  const through = (of: string) => `linked/${linked}/${place}/${of}/${linkedWhen}`
  if (effect === 'direct') return own
  return effect === 'total' ? [...own, through('indirect'), through('induced')] : [through(effect)]
}

function ofCriterion({ central }: TraceSources, [code = '']: readonly string[]): AskedFigure | 'unknown' | null {
  const at = central.criteria.list.findIndex(({ criterion }) => criterion.code === code)
  if (at < 0) return 'unknown'
  const value = central.criteriaValues[at]!
  const { criterion, from } = central.criteria.list[at]! as ListedCriterion
  if ('project' in from) return { value, parts: [ofProject[from.project]] }
  if (!('figure' in from) || 'net' in from) return null
  const place = criterion.place!
  if (from.figure === 'steady posts')
    return { value, parts: partsOf(place, from.effect, 'posts', 'jobs', 'steady-mean', 'jobs-steady-posts') }
  if (from.figure === 'construction job-years')
    return { value, parts: partsOf(place, from.effect, 'job-years', 'jobs', 'construction', 'jobs-construction') }
  if (from.figure === 'life job-years') return { value, parts: partsOf(place, from.effect, 'job-years', 'jobs', 'life', 'jobs-life') }
  const measure = from.figure === 'life value added' ? 'value-added' : 'labour-income'
  return { value, parts: partsOf(place, from.effect, measure, measure, 'life', 'life') }
}

const ofProject = {
  'steady FTE': 'direct/fte/world/steady-mean',
  units: 'curve/units/life',
  revenue: 'plant-account/revenue/life',
  'product taxes': 'plant-account/all-product-taxes/life',
  'share bought outside the hosts': 'outside-share/life',
} as const

function valueInCut({ context, central }: TraceSources, name: string, codes: readonly string[]): number | undefined {
  const cuts = cutList(context, central)
  const cut = [...cuts.ranged, ...cuts.central].find(({ form }) => form.name === name)
  if (!cut || cut.form.axes.length !== codes.length) return undefined
  let cell = 0
  for (const [a, { codes: known }] of cut.form.axes.entries()) {
    const at = known.indexOf(codes[a]!)
    if (at < 0) return undefined
    cell = cell * known.length + at
  }
  const values = new Float64Array(cellCount(cut.form))
  cut.set(central.state, values)
  return values[cell]!
}
