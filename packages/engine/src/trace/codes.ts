import type { UnitDemand } from '../demand/project.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { unitName } from '../responses/unit-response.ts'

/** A unit of demand inside an address: `purchase:UKR:C26`. */
export function unitCode(economies: Pick<LinkedEconomies, 'economies' | 'industries'>, unit: UnitDemand): string {
  return unitName(economies, unit).replaceAll(' ', ':')
}
