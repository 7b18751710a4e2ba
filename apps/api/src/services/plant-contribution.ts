import type { Endpoints, PlantContribution } from '@shiftwork/contracts'
import type { z } from 'zod'
import type { Services } from '../services.ts'

/** What hangs on a plant that is there, or is lost with it. */
export function contributionOf(
  { estimator }: Services,
  { closes, ...asked }: z.output<Endpoints['plantContribution']['query']>,
): Promise<PlantContribution> {
  return estimator.contribution({ ...asked, closure: closes === 'true' })
}
