import type { Project } from '../demand/project.ts'
import type { JobsCoefficients } from '../employment/jobs-coefficients.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import type { KnownRegions } from '../regions/known-regions.ts'
import type { ProjectResponses } from '../responses/aggregation.ts'
import { aggregateParts, type RegionalAggregation, type RegionalResponses, regionalResponses } from '../responses/regional-responses.ts'
import { type DrawnExponent, drawnExponent } from './drawn-exponent.ts'
import { jobsOf } from './economy-totals.ts'

/** Totals of one part: output, value added, labour income, heads in plausible industries, heads and jobs by labour cost in marked ones. */
export const partTotals = { size: 6, output: 0, valueAdded: 1, labourIncome: 2, heads: 3, markedHeads: 4, markedCost: 5 } as const

/** What the parts make at one value of δ. */
export interface PartsAtExponent {
  readonly responses: RegionalResponses
  /** The six totals of every part. */
  readonly totals: RegionalAggregation
  /** Labour income of every part. */
  readonly labour: RegionalAggregation
}

/** The parts of host economies that are taken apart; what they make is linear in what whole economies make. */
export interface PartsOfEstimate extends PartsAtExponent {
  /** The same at other values of δ; null where δ is certain. */
  readonly exponent: DrawnExponent | null
  /** Host of each part, and its place among the parts of the project. */
  readonly hosts: readonly number[]
  readonly places: readonly number[]
}

/** What totals of parts are reckoned with. */
export interface PartSetting {
  readonly economies: LinkedEconomies
  readonly jobs: JobsCoefficients
  readonly marked: Uint8Array
  readonly knownRegions?: KnownRegions | undefined
}

/** @returns null where no economy of the project is taken apart */
export function partsOfEstimate(project: Project, setting: PartSetting, ofEconomies: ProjectResponses): PartsOfEstimate | null {
  const { splits } = project
  if (splits.length === 0) return null
  return {
    ...partsAtExponent(project, setting, ofEconomies),
    exponent: drawnExponent(project, setting.knownRegions, (others) =>
      partsAtExponent({ ...project, splits: others }, setting, ofEconomies),
    ),
    hosts: splits.flatMap(({ host, parts }) => parts.map(() => host)),
    places: splits.flatMap(({ parts }) => parts),
  }
}

function partsAtExponent(project: Project, { economies, jobs, marked }: PartSetting, ofEconomies: ProjectResponses): PartsAtExponent {
  const n = economies.industries.length
  const { labourIncome } = economies
  const responses = regionalResponses(project, economies, ofEconomies)
  const economyOf = project.splits.flatMap(({ economy, parts }) => parts.map(() => economy))
  const totals = aggregateParts(responses, partTotals.size * economyOf.length, (output, out) => {
    out.fill(0)
    economyOf.forEach((economy, p) => {
      addPartTotals({ economies, jobs, marked }, economy, output.subarray(p * n, (p + 1) * n), out, p * partTotals.size)
    })
  })
  const labour = aggregateParts(responses, economyOf.length, (output, out) => {
    out.fill(0)
    economyOf.forEach((economy, p) => {
      for (let i = 0; i < n; i++) out[p]! += labourIncome[economy * n + i]! * output[p * n + i]!
    })
  })
  return { responses, totals, labour }
}

/** Adds the totals of a part, or of an economy, to `out` from `at` on. */
function addPartTotals(
  { economies: { valueAdded, labourIncome }, jobs, marked }: PartSetting,
  economy: number,
  output: Float64Array,
  out: Float64Array,
  at: number,
): void {
  for (let i = 0; i < output.length; i++) {
    const x = output[i]!
    const k = economy * output.length + i
    out[at + partTotals.output]! += x
    out[at + partTotals.valueAdded]! += valueAdded[k]! * x
    out[at + partTotals.labourIncome]! += labourIncome[k]! * x
    const heads = jobs.heads[k]!
    if (Number.isNaN(heads)) continue
    if (marked[k] === 0) out[at + partTotals.heads]! += heads * x
    else {
      out[at + partTotals.markedHeads]! += heads * x
      out[at + partTotals.markedCost]! += jobs.labourCost[k]! * x
    }
  }
}

/** Jobs of a part from its totals at `at`. */
export function jobsOfPart(factor: number, route: number, totals: Float64Array, at: number): number {
  return jobsOf(factor, route, totals[at + partTotals.heads]!, totals[at + partTotals.markedHeads]!, totals[at + partTotals.markedCost]!)
}
