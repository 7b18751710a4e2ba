import type { IndustryContribution } from './industry-contribution.ts'

/**
 * Loss of a plant: its contribution with the other sign. Nobody takes its place and its suppliers find no other buyer, so it is the most that can be lost;
 * what would be replaced is said by a counterfactual.
 */
export function closure({ direct, indirect, induced, asNewDemand }: IndustryContribution): IndustryContribution {
  const lost = (output: Float64Array) => output.map((x) => 0 - x)
  return {
    direct: lost(direct),
    indirect: lost(indirect),
    induced: lost(induced),
    asNewDemand: { open: lost(asNewDemand.open), closed: lost(asNewDemand.closed) },
  }
}
