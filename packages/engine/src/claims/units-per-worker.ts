import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import type { ClaimsReference } from './claims-reference.ts'
import { toldCapacity, toldStaff, unitsPerYear } from './plant-figures.ts'
import { teller, type Voice } from './told-figures.ts'

/**
 * Units per worker-year against plants of the same industry that are known:
 *
 *   units a year at capacity / people,   in conflict above the highest known · limit or below the lowest / limit
 *
 * @see MODEL.md 12
 */
export function unitsPerWorker(voice: Voice, { plants, limits }: ClaimsReference): Finding[] {
  const staff = toldStaff(voice)
  const known = plants
    .filter(({ industry }) => industry === voice.scenario.product.industry)
    .map((plant) => ({ plant, rate: plant.unitsPerYear / plant.workers }))
    .toSorted((a, b) => a.rate - b.rate)
  const [lowest, highest] = [known[0], known.at(-1)]
  if (!staff?.all || !(staff.value > 0) || !lowest || !highest) return []
  const capacity = toldCapacity(voice.scenario)
  const units = unitsPerYear(capacity)
  const rate = units / staff.value
  const limit = limits['units-per-worker']
  const beside = rate > highest.rate * limit ? highest : rate < lowest.rate / limit ? lowest : null
  if (!beside) return []
  const people = staff.value >= 10 ? Math.round(staff.value) : staff.value
  return [
    findingAt(staff.at, 'units-per-worker-against-plants', {
      severity: 'warning',
      found: `${(units / people).toPrecision(3)} units per worker-year (${teller(staff)}; ${teller(capacity)})`,
      expected: `${beside.rate.toPrecision(3)} at ${beside.plant.name}`,
      values: {
        staff: people,
        staffClaim: teller(staff),
        unitsPerYear: units,
        capacity: capacity.value,
        capacityClaim: teller(capacity),
        unitsPerWorkerYear: units / people,
        plant: beside.plant.name,
        plantUnitsPerYear: beside.plant.unitsPerYear,
        plantWorkers: beside.plant.workers,
        plantUnitsPerWorkerYear: beside.rate,
        plantSource: beside.plant.sources[0]?.title ?? '',
        times: units / people / beside.rate,
        reconcilingStaff: Math.round(units / beside.rate),
        reconcilingUnitsPerYear: staff.value * beside.rate,
      },
    }),
  ]
}
