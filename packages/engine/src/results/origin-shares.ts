import type { Project } from '../demand/project.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { demandPlaces } from '../responses/unit-response.ts'

/**
 * Where one unit of each demand is bought: share of every economy, units × economies, row-major. What is left to 1 comes from outside the model.
 */
export function originShares({ units }: Pick<Project, 'units'>, economies: LinkedEconomies): Float64Array {
  const count = economies.economies.length
  const n = economies.industries.length
  const shares = new Float64Array(units.length * count)
  units.forEach((unit, u) => {
    const { at, share } = demandPlaces(economies, unit)
    for (let k = 0; k < at.length; k++) shares[u * count + Math.floor(at[k]! / n)]! += share[k]!
  })
  return shares
}
