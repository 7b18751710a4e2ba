import type { Project } from '../demand/project.ts'
import { type AreaShares, directEffect, ladderShares } from './ladder-shares.ts'
import { additionalShare, type LadderShares, ladderOrder, setLadder } from './net-jobs.ts'
import { areaValues } from './project-net.ts'

const steps = ladderOrder.length
const effectCount = 3
/** direct, indirect, induced, total. */
export const ladderEffects = effectCount + 1

/**
 * Jobs of the three effects in a place: gross, what of them is lost, and those that there are without the project.
 * Lost to supply are posts of the project that stay unfilled and, with the direct effect, posts left elsewhere that nobody takes.
 */
export interface PlaceJobs {
  readonly gross: Float64Array
  /** Of the gross jobs those that are lost because people are missing, and those that interruptions then take; both 0 where nothing limits. */
  readonly lostToSupply: Float64Array
  readonly lostToDisruption: Float64Array
  readonly without: Float64Array
}

export function placeJobs(): PlaceJobs {
  const effects = () => new Float64Array(effectCount)
  return { gross: effects(), lostToSupply: effects(), lostToDisruption: effects(), without: effects() }
}

/** Jobs in the runs of a draw: without limits, with the posts that can be filled, then also with what risk leaves; all laid down alike. */
export interface JobsOfRuns {
  readonly gross: Float64Array
  /** Null where people are not limited. */
  readonly underSupply: Float64Array | null
  /** Null where nothing may stop output. */
  readonly underRisk: Float64Array | null
  /** Without the project; null where the scenario does not say. */
  readonly without: Float64Array | null
  readonly sign: number
}

/**
 * Jobs of a place, and those lost between the runs.
 *
 * @param first place of the direct effect's figure among the jobs of each run; step: from effect to effect
 * @param poached posts left elsewhere that nobody takes
 */
export function setPlaceJobs(
  { gross, underSupply, underRisk, without, sign }: JobsOfRuns,
  first: number,
  step: number,
  poached: number,
  out: PlaceJobs,
): void {
  for (let effect = 0; effect < effectCount; effect++) {
    const at = first + effect * step
    const planned = gross[at]!
    const staffed = underSupply ? underSupply[at]! : planned
    out.gross[effect] = planned
    out.lostToSupply[effect] = (underSupply ? planned - staffed : 0) + (effect === directEffect ? poached : 0)
    out.lostToDisruption[effect] = underRisk ? staffed - underRisk[at]! : 0
    out.without[effect] = without ? sign * without[at]! : 0
  }
}

/** What one effect takes in a place. */
interface EffectShares {
  readonly shares: LadderShares
  /** Of the jobs lost, too, only what the steps before have left was ever net. */
  readonly left: number
}

/** What the three effects take in a place. */
export type PlaceShares = readonly EffectShares[]

/** The shares of all places in one draw. */
export interface DrawnShares {
  readonly ofHosts: readonly PlaceShares[]
  readonly ofParts: readonly PlaceShares[]
  readonly ofOthers: PlaceShares
  /** The same where nobody lives outside: in the world. */
  readonly inWorld: { readonly ofHosts: readonly PlaceShares[]; readonly ofOthers: PlaceShares }
}

export function drawnShares({ net }: Pick<Project, 'net'>, values: Float64Array): DrawnShares {
  const of = (area: AreaShares) => sharesOfPlace(area, net.counterfactual)
  const hosts = net.ofHosts.map((area) => areaValues(area, values))
  const others = areaValues(net.ofOthers, values)
  return {
    ofHosts: hosts.map(of),
    ofParts: net.ofParts.map((area) => of(areaValues(area, values))),
    ofOthers: of(others),
    inWorld: { ofHosts: hosts.map((area) => of(withoutLeakage(area))), ofOthers: of(withoutLeakage(others)) },
  }
}

function sharesOfPlace(area: AreaShares, counterfactual: boolean): PlaceShares {
  return [0, 1, 2].map((effect) => {
    const shares = ladderShares(area, effect, counterfactual)
    return { shares, left: additionalShare(shares) * (1 - shares.leakage) }
  })
}

const withoutLeakage = (area: AreaShares): AreaShares => ({ ...area, inCommuting: 0, leakage: 0 })

/**
 * The ladder of one place for each effect and, last, their sum.
 *
 * @param out ladder effects × steps, overwritten
 * @see MODEL.md 7
 */
export function setPlaceLadder(place: PlaceShares, jobs: PlaceJobs, out: Float64Array): void {
  out.fill(0)
  addPlaceLadder(place, jobs, out)
}

/** The ladder of one effect before it is added up. */
const own = new Float64Array(steps)

/** Adds a place to a sum of places. What is not estimated in one of them is not in the sum either. */
function addPlaceLadder(place: PlaceShares, jobs: PlaceJobs, out: Float64Array): void {
  for (let effect = 0; effect < effectCount; effect++) {
    const { shares, left } = place[effect]!
    const supply = left * jobs.lostToSupply[effect]!
    const disruption = left * jobs.lostToDisruption[effect]!
    setLadder(jobs.gross[effect]!, shares, { supply, disruption, counterfactual: jobs.without[effect]! }, own)
    for (let step = 0; step < steps; step++) {
      out[effect * steps + step]! += own[step]!
      out[effectCount * steps + step]! += own[step]!
    }
  }
}

const counted = placeJobs()
const others = placeJobs()

/**
 * The world: every host with its own shares, all other economies with theirs, and nobody who lives outside. A host whose jobs are not known adds none.
 *
 * @param hosts jobs of each host, in their order
 */
export function setWorldLadder({ inWorld }: DrawnShares, hosts: readonly PlaceJobs[], world: PlaceJobs, out: Float64Array): void {
  out.fill(0)
  others.gross.fill(0)
  others.lostToSupply.fill(0)
  others.lostToDisruption.fill(0)
  others.without.fill(0)
  for (let host = 0; host < hosts.length; host++) {
    const jobs = hosts[host]!
    count(jobs.gross, counted.gross, others.gross)
    count(jobs.lostToSupply, counted.lostToSupply, others.lostToSupply)
    count(jobs.lostToDisruption, counted.lostToDisruption, others.lostToDisruption)
    count(jobs.without, counted.without, others.without)
    addPlaceLadder(inWorld.ofHosts[host]!, counted, out)
  }
  setRest(world.gross, others.gross)
  setRest(world.lostToSupply, others.lostToSupply)
  setRest(world.lostToDisruption, others.lostToDisruption)
  setRest(world.without, others.without)
  addPlaceLadder(inWorld.ofOthers, others, out)
}

/** Jobs of a host as far as they are known, and their sum over hosts. */
function count(jobs: Float64Array, known: Float64Array, sum: Float64Array): void {
  for (let effect = 0; effect < effectCount; effect++) {
    const value = jobs[effect]!
    known[effect] = Number.isNaN(value) ? 0 : value
    sum[effect]! += known[effect]!
  }
}

/** What the world has beside a sum. */
function setRest(world: Float64Array, sum: Float64Array): void {
  for (let effect = 0; effect < effectCount; effect++) sum[effect] = world[effect]! - sum[effect]!
}
