import type { Cut, Estimate } from '@shiftwork/contracts'

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && [...a].sort().join() === [...b].sort().join()

/** A cut among those that came with the estimate, by its axes and what it measures. */
export function deliveredCut(estimate: Estimate, axes: readonly string[], kind: Cut['kind']): Cut | undefined {
  return estimate.cuts.find(
    (c) =>
      c.kind === kind &&
      same(
        c.axes.map((a) => a.name),
        axes,
      ),
  )
}
