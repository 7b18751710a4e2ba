import type { Finding, Scenario } from '@shiftwork/contracts'
import { isPositiveSemidefinite, offeredCorrelation } from '../sampling/nearest-correlation.ts'
import type { Assumption } from './assumption.ts'
import { type At, findingAt } from './findings.ts'

/** Assumptions whose draws are put into an order that gives them the wanted rank correlations. */
export interface CorrelatedGroup {
  readonly id: string
  readonly paths: readonly string[]
  readonly ranks: readonly (readonly number[])[]
}

/** How far a matrix may be from symmetric, and its diagonal from one. */
const rounding = 1e-9

/**
 * The groups of correlated assumptions of a scenario, and what is wrong with them: paths that are no uncertain assumption or stand in two groups,
 * matrices that are no correlations.
 *
 * @param assumptions of the project and of its counterfactual
 * @see MODEL.md 13
 */
export function correlatedGroups(
  { correlations = [] }: Pick<Scenario, 'correlations'>,
  assumptions: readonly Assumption[],
): { readonly groups: CorrelatedGroup[]; readonly findings: Finding[] } {
  if (correlations.length === 0) return { groups: [], findings: [] }
  const uncertain = new Map(assumptions.map(({ path, quantile }) => [path, quantile !== null]))
  const taken = new Set<string>()
  const findings = correlations.flatMap(({ paths, ranks }, g) => [
    ...paths.flatMap((path, k) => checkPath(path, ['correlations', g, 'paths', k], uncertain, taken)),
    ...checkMatrix(paths.length, ranks, ['correlations', g, 'ranks']),
  ])
  return { groups: findings.length > 0 ? [] : correlations.map(({ id, paths, ranks }) => ({ id, paths, ranks })), findings }
}

function checkPath(path: string, at: At, uncertain: ReadonlyMap<string, boolean>, taken: Set<string>): Finding[] {
  const known = uncertain.get(path)
  if (known === undefined)
    return [
      findingAt(at, 'unknown-assumption', { found: path, expected: [...uncertain].flatMap(([name, is]) => (is ? [name] : [])).join(', ') }),
    ]
  if (!known) return [findingAt(at, 'correlated-but-certain', { found: path })]
  if (taken.has(path)) return [findingAt(at, 'correlated-twice', { found: path })]
  taken.add(path)
  return []
}

function checkMatrix(size: number, ranks: readonly (readonly number[])[], at: At): Finding[] {
  const square = ranks.length === size && ranks.every((row) => row.length === size)
  if (!square)
    return [
      findingAt(at, 'correlation-matrix-form', {
        found: `${ranks.length} rows of ${[...new Set(ranks.map((row) => row.length))].join(', ')}`,
        expected: `${size} rows of ${size}`,
      }),
    ]
  const off = ranks.some((row, i) => row.some((value, j) => Math.abs(value - (i === j ? 1 : ranks[j]![i]!)) > rounding))
  if (off)
    return [
      findingAt(at, 'correlation-matrix-form', { found: JSON.stringify(ranks), expected: 'the same above and below a diagonal of ones' }),
    ]
  if (isPositiveSemidefinite(ranks)) return []
  const nearest = JSON.stringify(offeredCorrelation(ranks))
  return [findingAt(at, 'correlations-impossible', { found: JSON.stringify(ranks), expected: nearest, values: { nearest } })]
}
