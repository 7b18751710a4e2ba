import { type ProjectExposure, type ProjectRisk, threatMonths } from './project-risk.ts'
import { expectedUp, setDrawnUp, strikeRate } from './site-strikes.ts'
import type { StrikeNumbers } from './strike-numbers.ts'

/** What is left of the plan, by month: 1 where nothing stops it. */
export interface Availability {
  /** Share of the planned output that is made, T. */
  readonly output: Float64Array
  /** Share of the sites that stand open, T: what is bought by the month is bought for them. */
  readonly open: Float64Array
  /** Share of the planned posts that are kept, T: short interruptions leave them. */
  readonly posts: Float64Array
  /** Share of the output left by each exposure alone, exposures × T. */
  readonly ofExposures: Float64Array
  readonly up: Float64Array
}

export function availability(exposures: number, months: number): Availability {
  const year = () => new Float64Array(months)
  return { output: year(), open: year(), posts: year(), ofExposures: new Float64Array(exposures * months), up: year() }
}

/** Strikes of one draw; null: what is lost on average. */
export interface DrawnStrikes {
  readonly numbers: StrikeNumbers
  readonly draw: number
}

/** Missing orders and a lost supplier are one interruption as long as they last; power cuts and alarms are many short ones. */
const lasting = new Set(['order-book', 'supplier'])

/**
 * What is left of the plan under all exposures, which are independent of one another.
 *
 *   output(t) = Π_e [1 − reach_e (1 − (1 − loss_e(t)) · up_e(t))],   up = mean over sites of up(site, t)
 *   open(t)   = Π_e [1 − reach_e (1 − up_e(t))]
 *   posts(t)  = Π_e [1 − reach_e (1 − stay_e(t))],   stay = up where a site stands still for at least the limit of short interruptions, else 1
 *
 * Every factor is linear in what is drawn, so with strikes at their averages it is the average over strikes.
 *
 * @param shortInterruption months; interruptions shorter than this cut output and purchases, not posts
 * @see MODEL.md 10 and 4.3
 */
export function setAvailability(
  risk: ProjectRisk,
  values: Float64Array,
  shortInterruption: number,
  strikes: DrawnStrikes | null,
  out: Availability,
): void {
  out.output.fill(1)
  out.open.fill(1)
  out.posts.fill(1)
  const months = out.output.length
  risk.exposures.forEach((exposure, e) => {
    addExposure(exposure, values, shortInterruption, risk.events === 'drawn' ? strikes : null, out, e * months)
  })
}

function addExposure(
  exposure: ProjectExposure,
  values: Float64Array,
  shortInterruption: number,
  strikes: DrawnStrikes | null,
  { output, open, posts, ofExposures, up }: Availability,
  at: number,
): void {
  const months = output.length
  const threat = threatMonths(exposure, values, months)
  const reach = values[exposure.reach]!
  const loss = values[exposure.outputLoss]!
  setUp(exposure, values, threat, strikes, up)
  const longRepair = exposure.strikes !== null && values[exposure.strikes.lag]! >= shortInterruption
  const longLoss = lasting.has(exposure.kind) && threat.end - threat.from >= shortInterruption
  const longMove = threat.moved - threat.moves >= shortInterruption
  for (let t = 0; t < months; t++) {
    const moving = t >= threat.moves && t < threat.moved
    const site = moving ? 0 : t >= threat.moved ? 1 : up[t]!
    const kept = t >= threat.from && t < threat.end ? 1 - loss : 1
    const stay = (moving ? (longMove ? 0 : 1) : longRepair ? site : 1) * (longLoss ? kept : 1)
    const left = 1 - reach * (1 - kept * site)
    ofExposures[at + t] = left
    output[t]! *= left
    open[t]! *= 1 - reach * (1 - site)
    posts[t]! *= 1 - reach * (1 - stay)
  }
}

/** Share of the sites that are up: drawn, or on average. */
function setUp(
  { strikes: given }: ProjectExposure,
  values: Float64Array,
  { from, end }: { readonly from: number; readonly end: number },
  strikes: DrawnStrikes | null,
  up: Float64Array,
): void {
  up.fill(1)
  if (!given) return
  const sites = values[given.sites]!
  const at = { rate: strikeRate(values[given.rate]!, sites, values[given.dispersal]!), sites, lag: values[given.lag]!, from, end }
  if (strikes) setDrawnUp(at, (site, strike) => strikes.numbers(given.key, site, strike, strikes.draw), up)
  else for (let t = 0; t < up.length; t++) up[t] = expectedUp(t, at)
}
