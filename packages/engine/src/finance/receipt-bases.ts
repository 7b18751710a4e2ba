import type { Project } from '../demand/project.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { type Aggregation, aggregate, type ProjectResponses } from '../responses/aggregation.ts'

/** Labour income, product taxes on inputs, operating surplus and mixed income. */
export const baseCount = 3

/** What each public purse taxes, per unit of demand and of labour cost: w'x, t'x and (v − w)'x of the hosts, and last of all other economies together. */
export function receiptBases({ hosts }: Pick<Project, 'hosts'>, linked: LinkedEconomies, responses: ProjectResponses): Aggregation {
  const { economies, industries, labourIncome, productTaxes, valueAdded } = linked
  const n = industries.length
  const purseOf = economies.map((_, c) => (hosts.includes(c) ? hosts.indexOf(c) : hosts.length))
  return aggregate(responses, (hosts.length + 1) * baseCount, (output, out) => {
    out.fill(0)
    economies.forEach((_, c) => {
      const at = purseOf[c]! * baseCount
      for (let k = c * n; k < (c + 1) * n; k++) {
        const x = output[k]!
        out[at]! += labourIncome[k]! * x
        out[at + 1]! += productTaxes[k]! * x
        out[at + 2]! += (valueAdded[k]! - labourIncome[k]!) * x
      }
    })
  })
}
