import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import type { CentralEstimate } from '../estimate.ts'
import type { EstimateContext } from '../results/estimate-context.ts'
import { figureAt, figuresOfDraw } from '../results/place-figures.ts'
import { jobsPerDirectJob } from './multiplier-warning.ts'

/** Warns of every host economy in which more jobs hang on one direct job than studies of local multipliers find (MODEL.md 7). */
export function ladderNotes(context: EstimateContext, { state: { draw } }: CentralEstimate): Finding[] {
  const { project, model, central } = context
  const figures = figuresOfDraw(context)
  figures.set(draw)
  const limit = central[project.net.jobsPerDirectJobWarning]!
  return project.hosts.flatMap((host, h) => {
    const of = (effect: number) => figures.figures[figureAt(h, 'steady posts', effect)]!
    const ratio = jobsPerDirectJob(of(0), of(1), of(2))
    if (ratio === null || ratio <= limit) return []
    const values = { place: model.economies.economies[host]!, ratio: Number(ratio.toFixed(2)), limit }
    return [findingAt(null, 'jobs-per-direct-job-high', { severity: 'warning', values })]
  })
}
