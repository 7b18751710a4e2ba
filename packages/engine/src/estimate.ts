import { setFlows } from './demand/flows.ts'
import { setPhaseMonths } from './demand/phase-months.ts'
import { setProduction } from './demand/production.ts'
import { setCurves } from './demand/shape-months.ts'
import { hostIncomeCorrection } from './responses/household-closure.ts'
import { type SpendingShift, setSourceTotals, sourceTotals } from './responses/source-totals.ts'
import { type CriteriaOfDraw, criteriaOfDraw } from './results/criteria.ts'
import type { Draw } from './results/draw.ts'
import { type DrawState, drawState } from './results/draw-state.ts'
import { setCentralValues } from './results/draw-values.ts'
import type { EstimateContext } from './results/estimate-context.ts'
import { setJobsGrowth } from './results/jobs-growth.ts'
import { runUnderLimits } from './results/limited-runs.ts'
import { peakYear } from './results/peak-year.ts'
import { plantShares } from './results/plant-shares.ts'
import { type ResultPlaces, resultPlaces } from './results/result-places.ts'
import { setRunSums } from './results/run-sums.ts'
import type { PeakYear } from './results/window-months.ts'
import { columnCount, sumColumns, windowOrder } from './results/window-sums.ts'
import { setWindowWeights } from './results/window-weights.ts'
import { setPremiums } from './risk/insurance.ts'
import { changeParts } from './uncertain-tables/part-changes.ts'

/**
 * The main path, for the central values and for each draw alike. Read it top to bottom:
 * when the phases run → what the plant makes → the curves of spending and posts → purchases at basic prices, margins, taxes and labour cost →
 * what that adds up to over the windows → where the plant's own output and surplus stand → the same with what people and risk leave of the plan →
 * the same for what happens without the project.
 * From gross to net (additionality/) and to public money (finance/) it goes on in the cuts and headline figures of each draw.
 *
 * @see MODEL.md 4
 */
export function runProject(context: EstimateContext, peak: PeakYear | null, draw: Draw): void {
  const { project, model, responses } = context
  const { values, when, production, flows, jobsGrowth, windows, sums } = draw
  const { settings } = project
  const { money } = model.economies
  if (project.risk) setPremiums(project.risk, values)
  setPhaseMonths(project, values, when)
  setProduction(project, values, when, production)
  setCurves(project, values, when, production, draw.makings, draw)
  setFlows(project, values, money, flows)
  setJobsGrowth(project.start, money.year, values[settings.productivityGrowth]!, jobsGrowth)
  setWindowWeights(project, when, peak, jobsGrowth, values[settings.staffingMonths]!, windows)
  setRunSums(draw, windows, draw)
  plantShares(project, flows, sums, draw.plantShares)
  draw.shift = spendingShift(project, responses.closure, values)
  setDrawnParts(context, draw)
  if (draw.tables) context.tables?.set(draw, draw.tables)
  draw.spending?.set(flows, draw.shift, (host) => values[project.hostParameters[host]!.householdSpending]!)
  runUnderLimits(context, draw)
  runWithoutProject(context, peak, draw)
}

/** The parts of economies at the δ of the draw. */
function setDrawnParts({ project, central }: EstimateContext, { parts, values }: Draw): void {
  const [split] = project.splits
  if (!parts || !split) return
  parts.totals.set(values[split.exponent]!, central[split.exponent]!)
}

/** The counterfactual in the same draw, added up over the windows of the project. */
function runWithoutProject({ counterfactual }: EstimateContext, peak: PeakYear | null, { counterfactual: without, windows }: Draw): void {
  if (!counterfactual || !without) return
  runProject(counterfactual.context, peak, without)
  setRunSums(without, windows, without)
}

/**
 * What the project calls for in all economies: indirect effects by the purchases, induced ones by what households earn and spend,
 * jobs by the employment coefficients of the draw; then the same in the parts of economies that are taken apart.
 *
 * @see MODEL.md 5 and 6
 */
export function reachEconomies(context: EstimateContext, state: DrawState): void {
  const { project } = context
  const { draw, jobs } = state
  project.hostParameters.forEach(({ employmentFactor, jobsRoute }, h) => {
    jobs.factor[h] = draw.values[employmentFactor]!
    jobs.route[h] = draw.values[jobsRoute]!
  })
  if (draw.spending && state.partTotals) {
    draw.spending.setTotals(state.partTotals)
    changeParts(draw.tables, project.hosts.length, context.parts!.hosts, state.partTotals)
  }
  if (context.counterfactual && state.counterfactual) reachEconomies(context.counterfactual.context, state.counterfactual)
  state.token = {}
}

/** The deterministic pass: every quantity at its central value, nothing drawn. */
export interface CentralEstimate {
  readonly state: DrawState
  readonly peak: PeakYear | null
  /** Indirect and induced value added over the horizon, by economy. */
  readonly valueAdded: Float64Array
  readonly places: ResultPlaces
  readonly criteria: CriteriaOfDraw
  /** In the order of the criteria; NaN where there is none. */
  readonly criteriaValues: Float64Array
}

/** One deterministic pass, from money spent to jobs. It also finds the peak year and the places worth a row of their own. */
export function centralEstimate(context: EstimateContext): CentralEstimate {
  const state = drawState(context)
  setCentralValues(context, state.draw)
  runProject(context, null, state.draw)
  reachEconomies(context, state)
  const peak = peakYear(context, state)
  runProject(context, peak, state.draw)
  const valueAdded = valueAddedByEconomy(context, state.draw)
  const places = resultPlaces(context.project, context.model.economies, valueAdded)
  const criteria = criteriaOfDraw(context)
  const criteriaValues = new Float64Array(criteria.list.length)
  criteria.setCriteria(state.draw, criteriaValues)
  return { state, peak, valueAdded, places, criteria, criteriaValues }
}

function spendingShift(
  { hostParameters }: EstimateContext['project'],
  closure: EstimateContext['responses']['closure'],
  values: Float64Array,
): SpendingShift | null {
  const difference = new Float64Array(closure.hosts.length)
  let same = true
  for (let h = 0; h < difference.length; h++) {
    difference[h] = values[hostParameters[h]!.householdSpending]! - closure.spendingShare[closure.hosts[h]!]!
    if (difference[h] !== 0) same = false
  }
  return same ? null : { difference, correction: hostIncomeCorrection(closure, difference) }
}

/** Indirect and induced value added over the horizon, by economy. */
function valueAddedByEconomy({ model, economies, incomes }: EstimateContext, draw: Draw): Float64Array {
  const totals = sourceTotals(draw.flows.sources.count, economies.size)
  setSourceTotals(economies, incomes, draw.flows, draw.shift, totals)
  const count = model.economies.economies.length
  const life = sumColumns.money + windowOrder.indexOf('life')
  const sums = new Float64Array(count)
  for (const effect of [totals.indirect, totals.induced]) {
    for (let s = 0; s * economies.size < effect.length; s++) {
      const over = draw.sourceSums[s * columnCount + life]!
      for (let c = 0; c < count; c++) sums[c]! += over * effect[s * economies.size + count + c]!
    }
  }
  return sums
}
