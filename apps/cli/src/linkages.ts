import { type Finding, finding, ModelInputError } from '@shiftwork/contracts'
import {
  type ImportDependence,
  type IndustryLinkages,
  type InputCutOff,
  importDependence,
  industryIndex,
  inputColumns,
  type LinkedEconomies,
  largestCutOffs,
  leontiefColumns,
  linkages,
  ownBlock,
  structuralPaths,
} from '@shiftwork/engine'
import { loadPlace, type PlaceOptions } from './place-of-question.ts'

export const measures = ['output', 'value-added', 'labour-income', 'jobs'] as const
type Measure = (typeof measures)[number]

export interface LinkagesQuestion extends PlaceOptions {
  /** How many of each list. */
  readonly top: number
  /** Industry whose largest chains are wanted. */
  readonly industry?: string
  readonly measure: string
}

interface LinkagesRow {
  readonly industry: string
  /** Null where the place has no such industry. */
  readonly linkages: IndustryLinkages | null
  readonly boughtElsewhere: ImportDependence | null
}

/** The chains behind one unit (of the table's money) of final demand for an industry of the place. */
interface PathReport {
  readonly industry: string
  readonly measure: Measure
  /** Jobs per million, or money per money. */
  readonly total: number
  readonly paths: readonly { readonly steps: readonly string[]; readonly value: number; readonly output: number }[]
  readonly rest: number
  readonly exact: boolean
}

export interface LinkagesReport {
  readonly economy: string
  readonly region: string | null
  readonly rows: readonly LinkagesRow[]
  readonly keyIndustries: readonly string[]
  readonly cutOffs: readonly InputCutOff[]
  readonly paths: PathReport | null
  readonly notes: readonly Finding[]
}

/**
 * Linkages of the industries of a place, what they buy elsewhere, the cut-offs that would cost most, and the chains behind one figure.
 *
 * @throws ModelInputError for an unknown economy, region, industry or measure
 */
export function linkagesOfPlace(question: LinkagesQuestion): LinkagesReport {
  const { model, place, notes } = loadPlace(question)
  const n = model.industries.length
  const measure = measureOf(question.measure)
  const industry = question.industry === undefined ? null : knownIndustry(model, question.industry)
  const columns = leontiefColumns(model, place)
  const output = model.output.slice(place * n, (place + 1) * n)
  const found = linkages(ownBlock(inputColumns(model, place), place), ownBlock(columns, place), output)
  const rows = model.industries.map((code, j) => ({
    industry: code,
    linkages: found[j]!,
    boughtElsewhere: columns[j] ? importDependence(model, place, columns[j]!, question.top) : null,
  }))
  return {
    economy: question.economy,
    region: question.region ?? null,
    rows,
    keyIndustries: rows.filter((row) => row.linkages?.key).map((row) => row.industry),
    cutOffs: largestCutOffs(model, place, columns, question.top),
    paths: industry === null ? null : pathsOf(model, place * n + industry, measure, question.top),
    notes,
  }
}

function pathsOf(model: LinkedEconomies, node: number, measure: Measure, count: number): PathReport {
  const n = model.industries.length
  const demand = new Float64Array(model.operator.size)
  demand[node] = 1
  const { total, paths, rest, exact } = structuralPaths(model.operator, { demand, weights: weightsOf(model, measure), count })
  const name = (k: number) => `${model.economies[Math.floor(k / n)]}.${model.industries[k % n]}`
  return {
    industry: model.industries[node % n]!,
    measure,
    total,
    paths: paths.map(({ nodes, value, output }) => ({ steps: nodes.map(name), value, output })),
    rest,
    exact,
  }
}

/** Weight of one unit of output; industries without employment data count no jobs. */
function weightsOf(model: LinkedEconomies, measure: Measure): Float64Array {
  if (measure === 'output') return new Float64Array(model.operator.size).fill(1)
  if (measure === 'value-added') return model.valueAdded
  if (measure === 'labour-income') return model.labourIncome
  return model.jobsPerOutput.map((jobs) => (Number.isNaN(jobs) ? 0 : jobs))
}

function measureOf(text: string): Measure {
  const known = measures.find((measure) => measure === text)
  if (known) return known
  throw new ModelInputError(
    finding('unknown-measure', {
      path: '--measure',
      found: text,
      expected: `one of ${measures.join(', ')}`,
      remedy: 'Choose one of them.',
    }),
  )
}

function knownIndustry(model: LinkedEconomies, code: string): number {
  const index = industryIndex(model, code)
  if (index >= 0) return index
  throw new ModelInputError(
    finding('unknown-product', {
      path: '--industry',
      found: code,
      expected: `one of ${model.industries.join(', ')}`,
      remedy: 'Use the code of an industry of the tables.',
    }),
  )
}
