import type { Project } from './project.ts'

/** When the phases run: month `first` is the first, month `end` the first after it. */
export interface PhaseMonths {
  readonly first: Int32Array
  /** As stated; it may lie beyond the horizon. */
  readonly end: Int32Array
  /** End of what a producing phase makes: the next producing phase takes over when it starts. */
  readonly producingEnd: Int32Array
}

/** Months for as many phases as the project has, to be filled by `setPhaseMonths`. */
export function phaseMonths(project: Project): PhaseMonths {
  const empty = () => new Int32Array(project.phases.length)
  return { first: empty(), end: empty(), producingEnd: empty() }
}

/**
 * Reads the phases' months from the values. Uncertain months are rounded to whole ones. Where a delay makes two producing phases overlap, the later one
 * takes over when it starts: one plant does not make its output twice.
 */
export function setPhaseMonths({ phases }: Project, values: Float64Array, out: PhaseMonths): void {
  phases.forEach((phase, p) => {
    out.first[p] = values[phase.from]!
    out.end[p] = out.first[p]! + values[phase.months]!
    out.producingEnd[p] = out.end[p]!
  })
  phases.forEach((phase, p) => {
    if (!phase.producing) return
    phases.forEach((other, q) => {
      const later = out.first[q]! > out.first[p]! || (out.first[q] === out.first[p] && q > p)
      if (other.producing && later) out.producingEnd[p] = Math.min(out.producingEnd[p]!, out.first[q]!)
    })
  })
}
