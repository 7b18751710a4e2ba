import type { Finding } from '@shiftwork/contracts'
import { ladderNotes } from '../additionality/ladder-notes.ts'
import { findingAt } from '../assumptions/findings.ts'
import type { CentralEstimate } from '../estimate.ts'
import { riskNotes } from '../risk/risk-notes.ts'
import { accountNotes, hostIndustryNotes, purchaseNotes } from './account-notes.ts'
import type { EstimateContext } from './estimate-context.ts'
import { jobsNotes } from './jobs-notes.ts'

/** What an estimate has to say of itself: what is held fixed, what is not estimated, what is doubtful. */
export function estimateNotes(context: EstimateContext, central: CentralEstimate, draws: number): Finding[] {
  return [
    ...boundaryNotes(context, draws),
    ...jobsNotes(context, central),
    ...ladderNotes(context, central),
    ...riskNotes(context, central),
    ...planNotes(context),
    ...accountNotes(context, central),
    ...hostIndustryNotes(context),
    ...purchaseNotes(context, central),
  ]
}

/** What the retraining plan says of itself; or that there are pools and no plan, in a preview. */
function planNotes({ plan, project }: EstimateContext): Finding[] {
  if (plan) return [...plan.notes]
  const pools = project.shapes.some((shape) => 'opening' in shape)
  return pools ? [findingAt(['pools'], 'plan-not-in-preview', { severity: 'note' })] : []
}

function boundaryNotes({ project, model, employment }: EstimateContext, draws: number): Finding[] {
  const note = (code: string, values: Finding['values'] = {}) => findingAt(null, code, { severity: 'note', values })
  const notes: Finding[] = [note('gross-jobs')]
  if (draws > 0) notes.push(note('table-held-central'))
  const known = new Set(project.splits.flatMap(({ parts }) => parts))
  project.parts.forEach(({ code, economy }, part) => {
    if (known.has(part)) return
    notes.push(note('region-direct-only', { place: code, economy: model.economies.economies[economy]! }))
  })
  for (const host of project.hosts) {
    if (employment.covered[host] === 0) notes.push(note('jobs-not-estimated', { economy: model.economies.economies[host]! }))
  }
  if (project.posts.length > 0) notes.push(note('residence-is-place-of-work'))
  return notes
}
