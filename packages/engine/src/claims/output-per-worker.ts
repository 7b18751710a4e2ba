import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import { tableMoney } from '../demand/price-year.ts'
import type { Project } from '../demand/project.ts'
import type { ReferenceModel } from '../reference-model.ts'
import type { ClaimsReference } from './claims-reference.ts'
import { toldCapacity, toldPrice, toldStaff, unitsPerYear } from './plant-figures.ts'
import { teller, type Voice } from './told-figures.ts'

/**
 * Output per worker against the industry's, in money, whatever a unit is:
 *
 *   units a year · price / people  ≤  limit · max over economies of 1 / e_j
 *
 * e_j are jobs per million by heads, without the employment factor.
 *
 * @param project the speaker's scenario made ready: its deflator and exchange rate are used
 * @see MODEL.md 12 and 6.1
 */
export function outputPerWorker(voice: Voice, project: Project, model: ReferenceModel, { limits }: ClaimsReference): Finding[] {
  const staff = toldStaff(voice)
  const { industry } = project.product
  const highest = industry === null ? null : highestOutputPerJob(model, industry)
  if (!staff?.all || !(staff.value > 0) || !highest) return []
  const { assumptions, settings } = project
  const { money } = model.economies
  const perCurrency = tableMoney(assumptions[settings.deflator]!.central, assumptions[settings.exchangeRate]!.central, money)
  const capacity = toldCapacity(voice.scenario)
  const price = toldPrice(voice.scenario)
  const output = (unitsPerYear(capacity) * price.low * perCurrency) / staff.value
  const limit = limits['output-per-worker']
  if (!(output > highest.output * limit)) return []
  const people = staff.value >= 10 ? Math.round(staff.value) : staff.value
  const inMillions = money.scale / 1e6
  return [
    findingAt(staff.at, 'output-per-worker-against-industry', {
      severity: 'warning',
      found: `${(output * inMillions).toPrecision(3)} million ${money.currency} a worker and year`,
      expected: `at most ${(highest.output * inMillions).toPrecision(3)} in ${highest.economy}`,
      values: {
        staff: people,
        staffClaim: teller(staff),
        unitsPerYear: unitsPerYear(capacity),
        capacityClaim: teller(capacity),
        price: price.low,
        priceClaim: teller(price),
        outputPerWorker: output * inMillions,
        industry: model.economies.industries[industry!]!,
        highest: highest.output * inMillions,
        economy: highest.economy,
        currency: money.currency,
        year: money.year,
        times: output / highest.output,
        reconcilingStaff: Math.ceil((output * staff.value) / (highest.output * limit)),
      },
    }),
  ]
}

/** The highest output per job that an economy has in an industry; null where no economy's jobs are known. */
function highestOutputPerJob({ economies, jobs }: ReferenceModel, industry: number): { economy: string; output: number } | null {
  const n = economies.industries.length
  let best: { economy: string; output: number } | null = null
  economies.economies.forEach((economy, c) => {
    const perMoney = jobs.heads[c * n + industry]!
    if (!(perMoney > 0)) return
    if (!best || 1 / perMoney > best.output) best = { economy, output: 1 / perMoney }
  })
  return best
}
