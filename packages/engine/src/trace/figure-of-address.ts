import type { ListedCriterion } from '../results/criteria-list.ts'
import { type CutForm, cellCount } from '../results/cut.ts'
import { cutList } from '../results/cut-list.ts'
import type { FigureBook, TraceSources } from './figure-book.ts'
import { lastRunPrefix } from './other-runs.ts'
import { partsOfCut } from './parts-of-cut.ts'
import { partsOfEffect } from './parts-of-effect.ts'

/** A figure of the estimate as it is asked for: its value there, and the figures whose sum it is. */
export interface AskedFigure {
  readonly value: number
  readonly parts: readonly string[]
}

/** @returns null where it is no figure of a cut, "unknown" where the estimate has no such figure */
export function figureOfAddress(book: FigureBook, [cut = '', ...codes]: readonly string[]): AskedFigure | 'unknown' | null {
  const { sources } = book
  if (cut === 'criteria') return ofCriterion(sources, codes)
  const found = cutOf(sources, cut)
  if (!found) return null
  const value = valueInCut(sources, found, codes)
  return value === undefined ? 'unknown' : { value, parts: partsOfCut(book, found.form, codes) }
}

/** What the estimate can be asked for: the codes of each cut's addresses. */
export function traceable({ context, central }: TraceSources): string[] {
  const { ranged, central: others } = cutList(context, central)
  const ofCuts = [...ranged, ...others].map(({ form: { name, axes } }) => [name, ...axes.map((axis) => axis.name.toUpperCase())].join('/'))
  return ['criteria/CODE', ...ofCuts]
}

function ofCriterion(sources: TraceSources, [code = '']: readonly string[]): AskedFigure | 'unknown' {
  const { central, context } = sources
  const { project } = context
  const at = central.criteria.list.findIndex(({ criterion }) => criterion.code === code)
  if (at < 0) return 'unknown'
  const value = central.criteriaValues[at]!
  const { criterion, from } = central.criteria.list[at]! as ListedCriterion
  if ('project' in from) {
    const run = from.project === 'units delivered' ? lastRunPrefix(sources) : ''
    return { value, parts: [run + ofProject[from.project]] }
  }
  if ('payer' in from) return { value, parts: [`public-value/${project.funding.payers[from.payer]?.code ?? 'all'}/${from.item}`] }
  const place = criterion.place!
  if ('net' in from) {
    const [kind, window] = from.figure === 'steady posts' ? ['posts', 'steady'] : ['job-years', 'life']
    return { value, parts: [`net/${kind}/${place}/${from.effect}/net/${window}`] }
  }
  const [measure, when] = ofPlaces[from.figure]
  return { value, parts: partsOfEffect({ measure, place, effect: from.effect, when }) }
}

const ofPlaces = {
  'steady posts': ['posts', 'steady'],
  'construction job-years': ['jobs', 'construction'],
  'life job-years': ['jobs', 'life'],
  'life value added': ['value-added', 'life'],
  'life labour income': ['labour-income', 'life'],
} as const

const ofProject = {
  'steady FTE': 'direct/fte/world/steady-mean',
  units: 'curve/units/life',
  revenue: 'plant-account/revenue/life',
  'product taxes': 'plant-account/all-product-taxes/life',
  'share bought outside the hosts': 'outside-share/life',
  'units delivered': 'curve/units/life',
} as const

type FoundCut = ReturnType<typeof cutList>['central'][number]

function cutOf({ context, central }: TraceSources, name: string): FoundCut | undefined {
  const cuts = cutList(context, central)
  return [...cuts.ranged, ...cuts.central].find(({ form }) => form.name === name)
}

function valueInCut({ central }: TraceSources, { form, set }: FoundCut, codes: readonly string[]): number | undefined {
  const cell = cellOf(form, codes)
  if (cell === undefined) return undefined
  const values = new Float64Array(cellCount(form))
  set(central.state, values)
  return values[cell]!
}

function cellOf({ axes }: CutForm, codes: readonly string[]): number | undefined {
  if (axes.length !== codes.length) return undefined
  let cell = 0
  for (const [a, { codes: known }] of axes.entries()) {
    const at = known.indexOf(codes[a]!)
    if (at < 0) return undefined
    cell = cell * known.length + at
  }
  return cell
}
