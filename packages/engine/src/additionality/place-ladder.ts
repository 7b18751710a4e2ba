import type { Project } from '../demand/project.ts'
import { type AreaShares, directEffect, ladderShares } from './ladder-shares.ts'
import { additionalShare, type LadderDifferences, ladderOrder, setLadder } from './net-jobs.ts'
import { areaValues } from './project-net.ts'

const steps = ladderOrder.length
const effectCount = 3
/** direct, indirect, induced, total. */
export const ladderEffects = effectCount + 1

/**
 * Jobs of one effect (0 to 2) in a place: gross, what of them is lost, and those that there are without the project.
 * Lost to supply are posts of the project that stay unfilled and, with the direct effect, posts left elsewhere that nobody takes.
 */
export interface PlaceJobs {
  gross(effect: number): number
  /** Of the gross jobs those that are lost because people are missing, and those that interruptions then take; both 0 where nothing limits. */
  lostToSupply(effect: number): number
  lostToDisruption(effect: number): number
  without(effect: number): number
}

/**
 * Jobs lost between the runs of a draw: without limits, with the posts that can be filled, then also with what risk leaves.
 *
 * @param underSupply null where people are not limited; underRisk: null where nothing may stop output
 * @param at place of an effect's figure among the jobs of each run
 * @param poached posts left elsewhere that nobody takes
 */
export function lostJobs(
  gross: Float64Array,
  underSupply: Float64Array | null,
  underRisk: Float64Array | null,
  at: (effect: number) => number,
  poached = 0,
): Pick<PlaceJobs, 'lostToSupply' | 'lostToDisruption'> {
  const before = underSupply ?? gross
  return {
    lostToSupply: (effect) => (underSupply ? gross[at(effect)]! - underSupply[at(effect)]! : 0) + (effect === directEffect ? poached : 0),
    lostToDisruption: (effect) => (underRisk ? before[at(effect)]! - underRisk[at(effect)]! : 0),
  }
}

/** The shares of all places in one draw. */
export interface DrawnShares {
  readonly counterfactual: boolean
  readonly ofHosts: readonly AreaShares[]
  readonly ofParts: readonly AreaShares[]
  readonly ofOthers: AreaShares
}

export function drawnShares({ net }: Pick<Project, 'net'>, values: Float64Array): DrawnShares {
  return {
    counterfactual: net.counterfactual,
    ofHosts: net.ofHosts.map((area) => areaValues(area, values)),
    ofParts: net.ofParts.map((area) => areaValues(area, values)),
    ofOthers: areaValues(net.ofOthers, values),
  }
}

/** In the world nobody lives outside. */
const withoutLeakage = (area: AreaShares): AreaShares => ({ ...area, inCommuting: 0, leakage: 0 })

/**
 * The ladder of one place for each effect and, last, their sum.
 *
 * @param out ladder effects × steps, overwritten
 * @see MODEL.md 7
 */
export function setPlaceLadder(area: AreaShares, jobs: PlaceJobs, counterfactual: boolean, out: Float64Array): void {
  out.fill(0)
  addPlaceLadder(area, jobs, counterfactual, out)
}

/** Adds a place to a sum of places. What is not estimated in one of them is not in the sum either. */
function addPlaceLadder(area: AreaShares, jobs: PlaceJobs, counterfactual: boolean, out: Float64Array): void {
  const own = new Float64Array(steps)
  for (let effect = 0; effect < effectCount; effect++) {
    const shares = ladderShares(area, effect, counterfactual)
    // Of the jobs lost, too, only what the steps before have left was ever net.
    const left = additionalShare(shares) * (1 - shares.leakage)
    const differences: LadderDifferences = {
      supply: left * jobs.lostToSupply(effect),
      disruption: left * jobs.lostToDisruption(effect),
      counterfactual: jobs.without(effect),
    }
    setLadder(jobs.gross(effect), shares, differences, own)
    for (let step = 0; step < steps; step++) {
      out[effect * steps + step]! += own[step]!
      out[effectCount * steps + step]! += own[step]!
    }
  }
}

/** A host economy with the shares that hold in it. */
export interface HostJobs {
  readonly area: AreaShares
  readonly jobs: PlaceJobs
}

/** The world: every host with its own shares, all other economies with theirs, and nobody who lives outside. A host whose jobs are not known adds none. */
export function setWorldLadder(
  { counterfactual, ofOthers }: DrawnShares,
  hosts: readonly HostJobs[],
  world: PlaceJobs,
  out: Float64Array,
): void {
  out.fill(0)
  const known = (value: number) => (Number.isNaN(value) ? 0 : value)
  const sum = (of: (jobs: PlaceJobs) => number) => hosts.reduce((total, { jobs }) => total + known(of(jobs)), 0)
  for (const { area, jobs } of hosts) {
    const counted: PlaceJobs = {
      gross: (effect) => known(jobs.gross(effect)),
      lostToSupply: (effect) => known(jobs.lostToSupply(effect)),
      lostToDisruption: (effect) => known(jobs.lostToDisruption(effect)),
      without: (effect) => known(jobs.without(effect)),
    }
    addPlaceLadder(withoutLeakage(area), counted, counterfactual, out)
  }
  const others: PlaceJobs = {
    gross: (effect) => world.gross(effect) - sum(({ gross }) => gross(effect)),
    lostToSupply: (effect) => world.lostToSupply(effect) - sum(({ lostToSupply }) => lostToSupply(effect)),
    lostToDisruption: (effect) => world.lostToDisruption(effect) - sum(({ lostToDisruption }) => lostToDisruption(effect)),
    without: (effect) => world.without(effect) - sum(({ without }) => without(effect)),
  }
  addPlaceLadder(withoutLeakage(ofOthers), others, counterfactual, out)
}
