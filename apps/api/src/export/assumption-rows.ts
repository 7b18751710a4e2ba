import type { Claim, Quantity } from '@shiftwork/contracts'
import { parametersIn } from '@shiftwork/data'
import type { ExportedEstimate } from '../services/read-for-export.ts'
import type { Cell, ExportTable } from './table.ts'
import type { ExportTexts } from './texts.ts'

/** An assumption with all that is said of it. */
interface Assumption {
  /** By ids: phases/operation/posts/welders/count. */
  readonly path: string
  readonly term: string | null
  readonly unit: string | null
  readonly chosen: string
  readonly range: readonly [number, number] | undefined
  readonly claims: readonly Claim[]
}

type WithClaims = Exclude<Quantity, number>
const isQuantity = (value: object): value is WithClaims => 'claims' in value && 'chosen' in value

/** Every quantity of a scenario that has claims, and every bare number, which is one claim of the writer. */
function assumptionsOf(value: unknown, path: readonly string[] = []): Assumption[] {
  if (typeof value === 'number') return [bareNumber(value, path)]
  if (typeof value !== 'object' || value === null) return []
  if (isQuantity(value)) {
    const { chosen, range, claims } = value
    return [{ path: path.join('/'), term: null, unit: null, chosen, range, claims }]
  }
  return Object.entries(value).flatMap(([key, inside]) =>
    assumptionsOf(inside, [...path, Array.isArray(value) ? nameIn(inside, key) : key]),
  )
}

/** The id of an item of a list, its place where it has none. */
function nameIn(item: unknown, place: string): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : place
}

function bareNumber(value: number, path: readonly string[]): Assumption {
  const claim: Claim = { id: 'own', value, said: 'own', source: { title: '' }, confidence: 'low' }
  return { path: path.join('/'), term: null, unit: null, chosen: 'own', range: undefined, claims: [claim] }
}

/** The scenario's assumptions, then the parameters of the model. */
export function allAssumptions({ scenario, language }: Pick<ExportedEstimate, 'scenario' | 'language'>): Assumption[] {
  const { format: _, ...inputs } = scenario
  const parameters = parametersIn(language).map(
    ({ path, term, unit, chosen, range, claims }): Assumption => ({ path: `model/${path}`, term, unit, chosen, range, claims }),
  )
  return [...assumptionsOf(inputs), ...parameters]
}

/** One row a claim; the chosen one is marked. A distribution is written as its JSON. */
export function assumptionsTable(exported: ExportedEstimate, { columns, sheets, yes, no, said, confidence }: ExportTexts): ExportTable {
  const rows = allAssumptions(exported).flatMap(({ path, term, unit, chosen, range, claims }) =>
    claims.map((claim): Cell[] => [
      path,
      term,
      unit,
      claim.id === chosen ? yes : no,
      typeof claim.value === 'number' ? claim.value : JSON.stringify(claim.value),
      ...(range ?? [null, null]),
      said[claim.said],
      claim.source.title || null,
      claim.source.date ?? null,
      claim.source.address ?? null,
      confidence[claim.confidence],
      claim.note ?? null,
    ]),
  )
  const header = [
    columns.path,
    columns.term,
    columns.unit,
    columns.chosen,
    columns.value,
    columns.low,
    columns.high,
    columns.said,
    columns.source,
    columns.date,
    columns.address,
    columns.confidence,
    columns.note,
  ]
  return { title: sheets.assumptions, header, rows, widths: [44, 30, 24, 9, 14, 12, 12, 20, 40, 12, 40, 12, 60] }
}
