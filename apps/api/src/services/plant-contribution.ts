import type { Endpoints, PlantContribution } from '@shiftwork/contracts'
import { placeInTables, plantContribution } from '@shiftwork/runs'
import type { z } from 'zod'

/** What hangs on a plant that is there, or is lost with it. */
export function contributionOf(query: z.output<Endpoints['plantContribution']['query']>): PlantContribution {
  const { place: code, industry, share, output, closes, householdSpending } = query
  const { economy, region, ...tables } = placeInTables(code)
  return plantContribution(tables, {
    economy,
    ...(region === undefined ? {} : { region }),
    industry,
    ...(share === undefined ? {} : { share }),
    ...(output === undefined ? {} : { output }),
    closure: closes === 'true',
    householdSpending,
  })
}
