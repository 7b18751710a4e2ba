import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import type { CentralEstimate } from '../estimate.ts'
import type { EstimateContext } from './estimate-context.ts'
import { industryJobs } from './industry-jobs.ts'
import { outputOfHosts } from './source-outputs.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

/** A doubtful industry is told of every figure of which it makes so much or more. */
const toldFrom = 0.1
const life = sumColumns.jobs + windowOrder.indexOf('life')

/**
 * Industries of the host economies whose jobs per million are doubtful: marked as implausible and a tenth or more of the indirect or induced jobs of a
 * place, or above the limit beyond which both claims are always given. Both claims stand in the values.
 *
 * @see MODEL.md 6.1
 */
export function jobsNotes(context: EstimateContext, central: CentralEstimate): Finding[] {
  const { project, model, employment } = context
  const { industries, economies } = model.economies
  const n = industries.length
  const limit = context.central[project.settings.jobsPerMillionNote]!
  const jobs = jobsByIndustry(context, central)
  return project.hosts.flatMap((host, h) => {
    const own = jobs.subarray(h * n, (h + 1) * n)
    let whole = 0
    for (const value of own) whole += Number.isNaN(value) ? 0 : value
    return industries.flatMap((industry, i) => {
      const k = host * n + i
      const share = whole > 0 ? own[i]! / whole : 0
      const perMillion = industryJobs(context, central.state.jobs, k)
      const used = own[i]! > 0
      const marked = employment.marked[k] === 1
      if (!used || !((marked && share >= toldFrom) || perMillion > limit)) return []
      const labourCost = model.jobs.labourCost[k]!
      return [
        findingAt(null, marked ? 'jobs-per-million-implausible' : 'jobs-per-million-high', {
          severity: marked ? 'warning' : 'note',
          values: {
            economy: economies[host]!,
            industry,
            heads: perMillion,
            labourCost: Number.isNaN(labourCost) ? null : labourCost,
            ratio: Number.isNaN(labourCost) ? null : labourCost / perMillion,
            share,
          },
        }),
      ]
    })
  })
}

/** Indirect and induced job-years over the horizon by industry of the hosts, hosts × n; NaN where nobody has counted. */
function jobsByIndustry(context: EstimateContext, { state }: CentralEstimate): Float64Array {
  const n = context.model.economies.industries.length
  const output = outputOfHosts(context, state, (s) => state.draw.sums[s * columnCount + life]!)
  return output.map((x, k) => x * industryJobs(context, state.jobs, context.project.hosts[Math.floor(k / n)]! * n + (k % n)))
}
