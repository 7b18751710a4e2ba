import { regionalEmployment, regionsWithEmployment, sharedLabourMarkets } from '@shiftwork/data'
import { type KnownRegions, knownRegions, type RegionalTables } from '@shiftwork/engine'

/** The regions that can be cut out of their economies: those of which at least total employment is known. */
export function regionsOfModel(tables: RegionalTables): KnownRegions {
  const known = tables.model.economies.flatMap((economy) => regionsWithEmployment(economy).map(regionalEmployment))
  return knownRegions(tables, known, sharedLabourMarkets())
}
