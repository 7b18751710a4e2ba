import type { Estimate, Window } from '@shiftwork/contracts'
import { addMonths, monthsFrom } from '../demand/months.ts'
import type { CentralEstimate } from '../estimate.ts'
import type { EstimateContext } from './estimate-context.ts'
import { hasWindow, setWindowMonths } from './window-months.ts'
import { windowOrder } from './window-sums.ts'

/** What the page says beside the figures: months, places, windows, currency, how far foreign jobs are covered, how well the systems were solved. */
export function estimateFacts(context: EstimateContext, central: CentralEstimate, currency: string): Estimate['facts'] {
  const { project, model, responses } = context
  const { start, months, hosts } = project
  const parts = project.parts.slice(0, project.namedParts)
  const money = model.economies.money
  let residual = 0
  for (const response of [...responses.units, ...responses.households]) residual = Math.max(residual, response.residual)
  return {
    months: monthsFrom(start, months),
    projectPlaces: [...hosts.map((economy) => model.economies.economies[economy]!), ...parts.map(({ code }) => code)],
    places: central.places.detailed.map(({ code }) => code),
    windows: Object.fromEntries(
      windowOrder.map((window) => [window, windowEnds(context, central, window)]),
    ) as Estimate['facts']['windows'],
    currency: {
      code: currency,
      perTableUnit: 1 / central.state.draw.flows.perCurrency,
      note: `${currency} at the scenario's prices per ${money.scale} ${money.currency} of ${money.year}`,
    },
    jobsCoverage: jobsCoverage(context, central),
    residual,
  }
}

function windowEnds({ project }: EstimateContext, { state, peak }: CentralEstimate, window: Window): [string, string] | null {
  if (!hasWindow(project, peak, window)) return null
  const inside = new Uint8Array(project.months)
  setWindowMonths(project, state.draw.when, peak, window, inside)
  const first = inside.indexOf(1)
  return first < 0 ? null : [addMonths(project.start, first), addMonths(project.start, inside.lastIndexOf(1))]
}

/** Share of the value added outside the host economies, over the horizon, that falls into economies with employment data; null where there is none. */
function jobsCoverage({ project, employment }: EstimateContext, { valueAdded }: CentralEstimate): number | null {
  let covered = 0
  let whole = 0
  valueAdded.forEach((value, c) => {
    if (project.hosts.includes(c)) return
    whole += value
    if (employment.covered[c] === 1) covered += value
  })
  return whole > 0 ? covered / whole : null
}
