import type { Contribution } from './contribution.ts'

/**
 * Loss of a plant: its contribution with the other sign. Nobody takes its place and its suppliers find no other buyer, so it is the most that can be lost;
 * what would be replaced is said by a counterfactual.
 */
export function closure({ own, suppliers }: Contribution): Contribution {
  return { own: 0 - own, suppliers: suppliers.map((x) => 0 - x) }
}
