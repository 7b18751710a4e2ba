import type { Finding } from '@shiftwork/contracts'
import { ladderNotes } from '../additionality/ladder-notes.ts'
import { findingAt } from '../assumptions/findings.ts'
import type { CentralEstimate } from '../estimate.ts'
import { riskNotes } from '../risk/risk-notes.ts'
import { tableError } from '../uncertain-tables/table-error.ts'
import { accountNotes, hostIndustryNotes, purchaseNotes } from './account-notes.ts'
import type { EstimateContext } from './estimate-context.ts'
import { jobsNotes } from './jobs-notes.ts'

/** The draws that the notes are about. */
interface RunOfNotes {
  readonly seed: number
  readonly draws: number
}

/** What an estimate has to say of itself: what is held fixed, what is not estimated, what is doubtful. */
export function estimateNotes(context: EstimateContext, central: CentralEstimate, { seed, draws }: RunOfNotes): Finding[] {
  return [
    ...boundaryNotes(context),
    ...(draws > 0 ? drawnNotes(context, seed) : []),
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

/** What is drawn and what is held at its central value. */
function drawnNotes(context: EstimateContext, seed: number): Finding[] {
  const { project, model, tables } = context
  const note = (code: string, values: Finding['values'] = {}) => findingAt(null, code, { severity: 'note', values })
  const { parameters, sources } = project.drawn
  const notes = [...(parameters ? [] : [note('parameters-not-drawn')]), note(sources ? 'sources-drawn' : 'sources-not-drawn')]
  if (!tables || !project.tables) return [...notes, note('table-held-central')]
  const { coefficients, importShares, employment } = project.tables
  const { rms, draws, exact } = tableError(context, seed)!
  const economies = project.hosts.map((host) => model.economies.economies[host]!).join(', ')
  const error = Number((100 * rms).toPrecision(2))
  return [
    ...notes,
    note('tables-drawn', { economies, coefficients, importShares, employment }),
    note(exact ? 'tables-solved-exactly' : 'tables-second-order', { error, draws }),
  ]
}

function boundaryNotes({ project, model, employment }: EstimateContext): Finding[] {
  const note = (code: string, values: Finding['values'] = {}) => findingAt(null, code, { severity: 'note', values })
  const notes: Finding[] = [note('gross-jobs')]
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
