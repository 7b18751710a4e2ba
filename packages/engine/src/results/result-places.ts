import type { Project } from '../demand/project.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'

/** A place of the results. Parts lie in their economies and are never added to them; rest and world are sums over economies. */
export type ResultPlace =
  | { readonly kind: 'part'; readonly code: string; readonly part: number }
  | { readonly kind: 'economy'; readonly code: string; readonly economy: number; readonly host: number }
  | { readonly kind: 'rest-of-world' | 'world'; readonly code: string }

export interface ResultPlaces {
  /** Regions of the project, every economy, the world. */
  readonly all: readonly ResultPlace[]
  /** Of the project, then the largest others, then the rest of the world and the world: at most twelve. */
  readonly detailed: readonly ResultPlace[]
}

const mostDetailed = 12
const sums = 2

/**
 * The places of an estimate.
 *
 * @param size what the other economies are ranked by, by economy: their value added at the central values
 */
export function resultPlaces({ hosts, parts }: Project, { economies }: LinkedEconomies, size: Float64Array): ResultPlaces {
  const economyPlace = (economy: number): ResultPlace => ({
    kind: 'economy',
    code: economies[economy]!,
    economy,
    host: hosts.indexOf(economy),
  })
  const partPlaces = parts.map(({ code }, part): ResultPlace => ({ kind: 'part', code, part }))
  const world: ResultPlace = { kind: 'world', code: 'world' }
  const ofProject = [...hosts.map(economyPlace), ...partPlaces].slice(0, mostDetailed - sums)
  const others = economies
    .map((_, economy) => economy)
    .filter((economy) => !hosts.includes(economy))
    .sort((a, b) => size[b]! - size[a]! || a - b)
    .slice(0, mostDetailed - sums - ofProject.length)
    .map(economyPlace)
  return {
    all: [...partPlaces, ...economies.map((_, economy) => economyPlace(economy)), world],
    detailed: [...ofProject, ...others, { kind: 'rest-of-world', code: 'rest-of-world' }, world],
  }
}

/** Economies that the rest of the world holds: those without a place of their own among the detailed ones. */
export function restOfWorld(detailed: readonly ResultPlace[], economies: number): number[] {
  const own = new Set(detailed.flatMap((place) => (place.kind === 'economy' ? [place.economy] : [])))
  return Array.from({ length: economies }, (_, c) => c).filter((c) => !own.has(c))
}
