import { ModelInputError, type PlantContribution } from '@shiftwork/contracts'
import { placeInTables } from './place-in-tables.ts'
import { type ExistingPlant, plantContribution } from './plant-contribution.ts'
import { type Pool, priority } from './pool.ts'
import type { ContributionOutcome } from './tasks.ts'

/** A plant of the bundled tables, by the code of its economy or region. */
export interface AskedPlant extends Omit<ExistingPlant, 'economy' | 'region'> {
  readonly place: string
}

/**
 * What hangs on a plant that is there, off the calling thread.
 *
 * @throws ModelInputError where the question is at fault
 */
export async function askedContribution(pool: Pool, plant: AskedPlant): Promise<PlantContribution> {
  const outcome = await pool.run({ kind: 'contribution', plant }, { priority: priority.question })
  if ('findings' in outcome) throw new ModelInputError(outcome.findings)
  return outcome.contribution
}

/** The same on the thread; faults of the question are an answer too. */
export function contributionOutcome({ place: code, ...plant }: AskedPlant): ContributionOutcome {
  try {
    const { economy, region, ...place } = placeInTables(code)
    return { contribution: plantContribution(place, { ...plant, economy, ...(region === undefined ? {} : { region }) }) }
  } catch (fault) {
    if (fault instanceof ModelInputError) return { findings: fault.findings }
    throw fault
  }
}
