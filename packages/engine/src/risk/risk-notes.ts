import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import type { CentralEstimate } from '../estimate.ts'
import type { EstimateContext } from '../results/estimate-context.ts'
import { columnCount, sumColumns, windowOrder } from '../results/window-sums.ts'

const life = sumColumns.money + windowOrder.indexOf('life')

/** How much of the planned output risk takes on average over the horizon, and that gross figures do not know of it (MODEL.md 7 and 10). */
export function riskNotes({ project }: EstimateContext, { state: { draw } }: CentralEstimate): Finding[] {
  const { underRisk, underSupply } = draw
  if (!underRisk) return []
  const unitsOf = ({ sums }: { readonly sums: Float64Array }) => sums[project.shapes.length * columnCount + life]!
  const planned = unitsOf(underSupply ?? draw)
  const share = planned > 0 ? 1 - unitsOf(underRisk) / planned : 0
  const values = { percent: Number((share * 100).toFixed(1)), exposures: project.risk!.exposures.map(({ id }) => id).join(', ') }
  return [findingAt(['risk'], 'risk-takes-output', { severity: 'note', values })]
}
