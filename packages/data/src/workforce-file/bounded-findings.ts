import { type Finding, finding } from '@shiftwork/contracts'

/** More than this are of no help to anybody. */
const most = 200

/** Collects findings without growing with the file. */
export interface BoundedFindings {
  add(finding: Finding): void
  /** The first of them; how many more there were comes last. */
  all(): Finding[]
}

export function boundedFindings(): BoundedFindings {
  const kept: Finding[] = []
  let count = 0
  let errors = 0
  return {
    add(found) {
      if (++count <= most) kept.push(found)
      else if (found.severity === 'error') errors++
    },
    all: () =>
      count <= most
        ? kept
        : [...kept, finding('more-findings', { severity: errors > 0 ? 'error' : 'warning', values: { count: count - most } })],
  }
}
