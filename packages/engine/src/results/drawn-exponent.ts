import type { Project } from '../demand/project.ts'
import type { ProjectSplit } from '../demand/project-split.ts'
import { type ExponentNodes, exponentNodes } from '../regions/exponent-nodes.ts'
import type { KnownRegions } from '../regions/known-regions.ts'
import { emptyLike, setCopy, setMixture } from '../responses/regional-mixture.ts'
import type { RegionalAggregation } from '../responses/regional-responses.ts'
import { evenNumberBounds } from '../sampling/even-numbers.ts'
import type { PartsAtExponent } from './part-totals.ts'

/** Even values of δ at which the parts are solved, beside those where local shares reach 1; the error that is left is measured in `packages/runs/src/drawn-exponent.test.ts`. */
const evenNodes = 11

/** The parts at some values of δ, between which those of a draw are interpolated. */
export interface DrawnExponent {
  readonly nodes: ExponentNodes
  /** The parts at each node; made when the first draw asks. */
  at(node: number): PartsAtExponent
}

/** The smallest and the largest δ that a draw can give; null where it is certain or nothing is taken apart. */
export function exponentRange({ splits, assumptions }: Pick<Project, 'splits' | 'assumptions'>): readonly [number, number] | null {
  const [first] = splits
  const quantile = first ? assumptions[first.exponent]!.quantile : null
  if (!quantile) return null
  const [low, high] = evenNumberBounds.map(quantile)
  return low! < high! ? [low!, high!] : null
}

/**
 * @param partsOf the parts with economies taken apart in another way
 * @returns null where δ is certain
 */
export function drawnExponent(
  project: Project,
  known: KnownRegions | undefined,
  partsOf: (splits: readonly ProjectSplit[]) => PartsAtExponent,
): DrawnExponent | null {
  const range = exponentRange(project)
  if (!range || !known) return null
  const regionsOf = ({ split }: ProjectSplit) => split.parts.slice(0, -1)
  const regions = project.splits.flatMap((split) => regionsOf(split).map((code) => known.byCode.get(code)!))
  const nodes = exponentNodes(range[0], range[1], regions, evenNodes)
  const made = new Map<number, PartsAtExponent>()
  const at = (node: number) => {
    const before = made.get(node)
    if (before) return before
    const splits = project.splits.map((own) => {
      const { split, breakdown } = known.takeApart(own.economy, regionsOf(own), nodes.exponents[node]!)
      // Regions that cover too much of an economy at this δ keep the parts of the central one.
      return split && breakdown ? { ...own, split, breakdown } : own
    })
    const parts = partsOf(splits)
    made.set(node, parts)
    return parts
  }
  return { nodes, at }
}

/** Totals of parts at the δ of a draw: those of the central one, or a mixture of the two nodes beside it. */
export interface DrawnTotals {
  readonly totals: RegionalAggregation
  /** @param delta δ of the draw; `central` at the central value */
  set(delta: number, central: number): void
}

/** @param of picks the totals wanted out of the parts at one δ */
export function drawnTotals<Parts extends PartsAtExponent & { readonly exponent: DrawnExponent | null }>(
  parts: Parts,
  of: (parts: PartsAtExponent) => RegionalAggregation,
): DrawnTotals {
  const { exponent } = parts
  if (!exponent) return { totals: of(parts), set: () => undefined }
  const totals = emptyLike(of(parts))
  let last: number | null = null
  return {
    totals,
    set(delta, central) {
      if (delta === last) return
      last = delta
      if (delta === central) return setCopy(of(parts), totals)
      const { lower, share } = exponent.nodes.between(delta)
      setMixture(of(exponent.at(lower)), of(exponent.at(lower + 1)), share, totals)
    },
  }
}
