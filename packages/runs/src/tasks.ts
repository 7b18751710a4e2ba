import type {
  Comparison,
  Criterion,
  Estimate,
  Finding,
  Parameter,
  PlantContribution,
  RetrainingPlan,
  Scenario,
  Stat,
} from '@shiftwork/contracts'
import type {
  AvailableCut,
  BootstrapOptions,
  ComparedRun,
  ComparedRuns,
  ComputedCut,
  PointsQuestion,
  SaltelliQuestion,
  SobolIndices,
  TraceOptions,
  TraceOutcome,
  UnitDemand,
  Weights,
} from '@shiftwork/engine'
import type { AskedPlant } from './asked-contribution.ts'

/** The response to one unit of demand in memory that all threads share: output (N), income (economies), residual. */
export type SharedResponse = SharedArrayBuffer

/** Figures of cuts in some draws, in memory that all threads share: draw by draw in rows, in a row cut after cut. */
export type SharedFigures = SharedArrayBuffer

/** What a thread needs to know of a job before it can compute for it; sent once to each thread. */
export interface JobContext {
  /** Names scenario and model, and whether its plan is held: the same name has the same context. Null: it is asked about once, and no thread holds it. */
  readonly name: string | null
  readonly scenario: Scenario
  /** Responses to the units of demand of the project and of its counterfactual, in their order. */
  readonly units: readonly SharedResponse[]
  /** Responses to spending by the households of each economy. */
  readonly households: readonly SharedResponse[]
  /** Responses to what drawn tables of the hosts can call for; null where they are held, and where nothing is drawn. */
  readonly tables: readonly SharedResponse[] | null
  /** Null where the scenario names no pools, and in a preview. */
  readonly plan: RetrainingPlan | null
}

/** What a thread is asked. */
export type Task =
  | { readonly kind: 'responses'; readonly units: readonly UnitDemand[] }
  | { readonly kind: 'block'; readonly seed: number; readonly from: number; readonly count: number; readonly of: number }
  | { readonly kind: 'head'; readonly seed: number; readonly draws: number }
  /** Cuts at the central values. */
  | { readonly kind: 'cuts'; readonly names: readonly string[] }
  /**
   * Criteria of some draws, and figures of the cuts with ranges; `only` those of these names, all if absent. `into` is memory of figures that are done with,
   * for these where it is as long.
   */
  | {
      readonly kind: 'figures'
      readonly draws: SomeDraws
      readonly only?: readonly string[] | undefined
      readonly into: SharedFigures | null
    }
  /** Statistics of some cells, of the figures of some draws after the other. */
  | { readonly kind: 'ranges'; readonly figures: readonly SharedFigures[]; readonly cells: CellsOfCut }
  /** Head and cuts at the central values in one go. */
  | { readonly kind: 'preview'; readonly names: readonly string[] }
  /** Codes of the criteria alone. */
  | { readonly kind: 'codes' }
  | { readonly kind: 'points'; readonly question: PointsQuestion }
  | { readonly kind: 'saltelli'; readonly question: SaltelliQuestion }
  /** Indices from the figures of all points: both samples, then the first with each factor of the second. */
  | { readonly kind: 'indices'; readonly columns: readonly Float64Array[]; readonly options: BootstrapOptions }
  | { readonly kind: 'trace'; readonly figure: string; readonly options: TraceOptions }
  /** What hangs on an existing plant. */
  | { readonly kind: 'contribution'; readonly plant: AskedPlant }
  | { readonly kind: 'statistics'; readonly columns: readonly Float64Array[] }
  | { readonly kind: 'compare'; readonly runs: readonly ComparedRun[]; readonly weights: Weights }

/** Some draws of a run. */
interface SomeDraws {
  readonly seed: number
  /** Draws of the whole run. */
  readonly of: number
  readonly from: number
  readonly count: number
}

/** Some cells of one cut among the figures of all draws. */
interface CellsOfCut {
  /** Length of a row, and where the first cell stands in it. */
  readonly row: number
  readonly first: number
  readonly draws: number
  readonly central: Float64Array
  readonly stats: readonly Stat[]
}

export interface TaskMessage {
  readonly task: Task
  /** Name of the job's context, where the task has one and the thread holds it. */
  readonly context?: string
  /** The context itself, where the thread does not hold it yet. */
  readonly given?: JobContext
}

/** The head of an estimate: all that needs no draws. */
export interface EstimateHead {
  readonly notes: Finding[]
  readonly criteria: Criterion[]
  /** NaN where there is none. */
  readonly criteriaValues: Float64Array
  readonly facts: Estimate['facts']
  readonly available: AvailableCut[]
}

/** What hangs on a plant, or what is wrong with the question. */
export type ContributionOutcome = { readonly contribution: PlantContribution } | { readonly findings: readonly Finding[] }

/** What a thread answers, by the kind of the task. */
export interface TaskReply {
  responses: SharedResponse[]
  block: Float64Array
  head: EstimateHead
  cuts: ComputedCut[]
  figures: { readonly criteria: Float64Array; readonly figures: SharedFigures }
  ranges: Float64Array
  preview: { readonly head: EstimateHead; readonly cuts: ComputedCut[] }
  codes: string[]
  points: Float64Array
  saltelli: Float64Array
  indices: SobolIndices
  trace: TraceOutcome
  contribution: ContributionOutcome
  /** mean, p5, p10, p50, p90, p95 of each column. */
  statistics: Float64Array[]
  compare: ComparedRuns & Pick<Comparison, 'figures'>
}

export interface ThreadData {
  readonly replaced: readonly Parameter[]
  /** Whether somebody waits for previews meanwhile: then a thread that computes runs steps back where the system lets it. */
  readonly stepsBack: boolean
}

/** How many contexts a thread holds; pool and thread let go of the oldest by the same rule. */
export const heldContexts = 6
