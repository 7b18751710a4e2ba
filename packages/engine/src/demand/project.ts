import type { Finding, Phase } from '@shiftwork/contracts'
import type { ProjectCounterfactual } from '../additionality/prepare-counterfactual.ts'
import type { ProjectNet } from '../additionality/project-net.ts'
import type { Assumption } from '../assumptions/assumption.ts'
import type { CorrelatedGroup } from '../assumptions/correlated-groups.ts'
import type { ProjectFunding } from '../finance/project-funding.ts'
import type { ProjectRisk } from '../risk/project-risk.ts'
import type { TableSpreads } from '../uncertain-tables/table-spreads.ts'
import type { Place } from './place.ts'
import type { Profile } from './profile.ts'
import type { LinePlacements, Placement, ProjectSplit } from './project-split.ts'

/** A place in the list of assumptions. */
type At = number

/**
 * A scenario made ready: codes resolved, each number known by its place in the list of assumptions, lines and posts grouped by the shape of their
 * time profile. It holds no values, so one project serves the central pass and every draw.
 */
export interface Project {
  readonly assumptions: readonly Assumption[]
  readonly start: string
  /** Horizon, months. */
  readonly months: number
  readonly product: {
    readonly capacity: At
    readonly price: At
    readonly halfCapacityMonth: At
    readonly rampMonths: At
    readonly learningRate: At
    /** Place of the host industry among the industries; null where the scenario names none. */
    readonly industry: number | null
  }
  readonly phases: readonly ProjectPhase[]
  readonly shapes: readonly Shape[]
  readonly lines: readonly ProjectLine[]
  readonly posts: readonly ProjectPost[]
  /** Units of demand that lines turn into. */
  readonly units: readonly UnitDemand[]
  /** Economies of the project's places, in the order of their first naming: places in the model. */
  readonly hosts: readonly number[]
  /** Regions and rests of economies that the project names; after them the rests of economies whose regions it names. */
  readonly parts: readonly Place[]
  /** How many of the parts the project names. */
  readonly namedParts: number
  /** Host economies taken apart into their regions of known employment and the rest. */
  readonly splits: readonly ProjectSplit[]
  /** Units of demand that fall on known parts, and those of each line. */
  readonly placements: { readonly all: readonly Placement[]; readonly ofLines: readonly LinePlacements[] }
  readonly settings: ProjectSettings
  readonly hostParameters: readonly HostParameters[]
  /** Parameters of all economies at their central values; only those of the hosts are drawn. */
  readonly economyParameters: { readonly householdSpending: Float64Array; readonly employmentFactor: Float64Array }
  /** Shares that lead from gross to net. */
  readonly net: ProjectNet
  /** Public money. */
  readonly funding: ProjectFunding
  /** What may stop output; null where nothing may. */
  readonly risk: ProjectRisk | null
  /** Whether assumptions are drawn, and which of their claims is right. */
  readonly drawn: { readonly parameters: boolean; readonly sources: boolean }
  /** How far the hosts' tables stray in the draws; null where they are held at their values. */
  readonly tables: TableSpreads | null
  /** What happens without the project; null where the scenario does not say. */
  readonly counterfactual: ProjectCounterfactual | null
  /** Assumptions that are drawn together. */
  readonly correlations: readonly CorrelatedGroup[]
  /** Findings about the numbers themselves. */
  readonly findings: readonly Finding[]
}

export interface ProjectPhase {
  readonly id: string
  readonly kind: Phase['kind']
  readonly producing: boolean
  readonly from: At
  readonly months: At
}

/** How something runs over time; everything in it is a multiple of the same curve. */
export type Shape =
  | { readonly kind: 'profile'; readonly phase: number; readonly profile: Profile }
  | { readonly kind: 'per-month' | 'per-unit' | 'share-of-revenue'; readonly phase: number }
  /** Opening: occupation and place, in scenarios with pools, where each may be filled to another share. */
  | { readonly kind: 'posts-at-capacity' | 'posts-per-unit'; readonly phase: number; readonly from: At; readonly opening?: string }
  /** Premiums against one exposure. */
  | { readonly kind: 'premium'; readonly phase: number; readonly exposure: number }

export interface ProjectLine {
  readonly id: string
  readonly phase: number
  readonly shape: number
  readonly product: number
  readonly buyer: Place
  readonly amount: At
  readonly atPurchaserPrice: boolean
  readonly taxRate: number
  readonly tradeMargin: At
  readonly transportMargin: At
  /** Where the product comes from: units of demand with their shares; share null: all of it. */
  readonly origins: readonly { readonly unit: number; readonly place: Place | null; readonly share: At | null }[]
  /** Units that the margins are demand for; null where the line bears none. */
  readonly tradeUnit: number | null
  readonly transportUnit: number | null
}

export interface ProjectPost {
  readonly id: string
  readonly phase: number
  readonly shape: number
  readonly occupation: string
  readonly place: Place
  /** Place of its economy among the hosts. */
  readonly host: number
  /** Places among the parts that hold it: its region; and the rest of its economy where its region is none of those that are cut out. */
  readonly parts: readonly number[]
  /** Place among the parts of all splits where its wages are earned and spent; null where its economy is not taken apart. */
  readonly wagesAt: number | null
  readonly count: At
  readonly ftePerHead: At
  readonly monthlyWage: At
}

/** One unit of money that enters the linked economies in one way; responses to it are kept. */
export type UnitDemand =
  | { readonly kind: 'purchase' | 'supply'; readonly economy: number; readonly product: number }
  /** What an economy imports of a product, from all that supply it by their shares. */
  | { readonly kind: 'imports'; readonly economy: number; readonly product: number }
  /** Transport margins of an economy, in the mix of its transport industries. */
  | { readonly kind: 'transport'; readonly economy: number }
  /** Spending of an economy's households. */
  | { readonly kind: 'households'; readonly economy: number }

/** Parameters that hold for the whole project. */
export interface ProjectSettings {
  readonly deflator: At
  readonly exchangeRate: At
  readonly productivityGrowth: At
  readonly staffingMonths: At
  readonly shortInterruption: At
  readonly learningFloor: At
  readonly learningCeiling: At
  readonly jobsPlausibilityLow: At
  readonly jobsPlausibilityHigh: At
  readonly jobsPerMillionNote: At
  readonly purchaseWarningShare: At
  readonly purchaseCapacityShare: At
}

/** Parameters of one economy that hosts the project. */
export interface HostParameters {
  readonly employersRate: At
  readonly householdSpending: At
  readonly employmentFactor: At
  /** 0: jobs by the heads of the survey, 1: by labour cost, in industries where the two routes lie too far apart. */
  readonly jobsRoute: At
}
