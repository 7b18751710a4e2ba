import { ModelInputError, type PlantContribution } from '@shiftwork/contracts'
import { jobsNotes } from '@shiftwork/engine'
import { type ExistingPlant, plantContribution } from '@shiftwork/runs'
import { loadPlace, type PlaceOptions } from './place-of-question.ts'

export interface ContributionQuestion extends PlaceOptions, Omit<ExistingPlant, 'economy' | 'region'> {}

/** Options by the field of the question that a finding names. */
const options: Readonly<Record<string, string>> = {
  '/industry': '--industry',
  '/output': '--output',
  '/share': '--share',
  '/householdSpending': '--household-spending',
  '/draws': '--draws',
}

/** What hangs on a plant, in the bundled economies, a region of them, or a table of one's own; faults name the options. */
export function contributionOfPlant(question: ContributionQuestion): PlantContribution {
  const { model, place, notes, drawn } = loadPlace(question)
  try {
    return plantContribution({ model, place, notes: [...jobsNotes(model, place), ...notes], drawn }, question)
  } catch (fault) {
    if (!(fault instanceof ModelInputError)) throw fault
    throw new ModelInputError(fault.findings.map((found) => ({ ...found, path: options[found.path ?? ''] ?? found.path })))
  }
}
