import type { Assumption } from '../assumptions/assumption.ts'
import type { Project } from '../demand/project.ts'

/** One number that enters an estimate, in the project, in its counterfactual, or in both: they share it where their paths agree (MODEL.md 13). */
export interface NamedAssumption {
  readonly path: string
  readonly pointer: string
  readonly central: number
  readonly uncertain: boolean
  readonly whole: boolean
  /** Places in the lists of assumptions; null where it does not enter. */
  readonly inProject: number | null
  readonly inCounterfactual: number | null
}

/** Every number that enters an estimate, each path once: those of the project in their order, then those of the counterfactual alone. */
export function assumptionsByPath({ assumptions, counterfactual }: Pick<Project, 'assumptions' | 'counterfactual'>): NamedAssumption[] {
  const others = counterfactual?.project.assumptions ?? []
  const placeInOthers = new Map(others.map(({ path }, at) => [path, at]))
  const own = assumptions.map((assumption, at) => named(assumption, at, placeInOthers.get(assumption.path) ?? null, others))
  const known = new Set(assumptions.map(({ path }) => path))
  const alone = others.flatMap((assumption, at) => (known.has(assumption.path) ? [] : [named(assumption, null, at, others)]))
  return [...own, ...alone]
}

function named(
  { path, pointer, central, quantile, whole }: Assumption,
  inProject: number | null,
  inCounterfactual: number | null,
  others: readonly Assumption[],
): NamedAssumption {
  const other = inCounterfactual === null ? undefined : others[inCounterfactual]
  const inScenario = inProject === null && pointer.startsWith('/')
  return {
    path,
    pointer: inScenario ? `/counterfactual/scenario${pointer}` : pointer,
    central,
    uncertain: quantile !== null || (other?.quantile ?? null) !== null,
    whole,
    inProject,
    inCounterfactual,
  }
}
