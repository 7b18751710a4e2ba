import type { ProjectResponses } from '../responses/aggregation.ts'

/** Output of one industry that households call for when they spend what they earn: Σ_c π_c y_c R_c. */
export function householdOutput({ households, closure }: ProjectResponses, income: Float64Array, industry: number): number {
  let output = 0
  for (let c = 0; c < closure.economies; c++) output += households[c]!.output[industry]! * (closure.spendingShare[c]! * income[c]!)
  return output
}
