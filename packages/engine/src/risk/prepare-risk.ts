import type { Exposure, Quantity } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import { productTaxRate } from '../demand/basic-prices.ts'
import { lineOrigins } from '../demand/prepare-lines.ts'
import type { Preparation } from '../demand/prepare-project.ts'
import type { ProjectLine } from '../demand/project.ts'
import { industryIndex } from '../input-output/linked-economies.ts'
import { hashText } from '../sampling/hash.ts'
import { insuranceIndustry, premiumAMonth } from './insurance.ts'
import type { ProjectExposure, ProjectRisk } from './project-risk.ts'

const longest = 600
const share = { low: 0, high: 1 }
const month = { low: 0, high: longest, whole: true }
const money = { low: 0, high: 1e15 }
/** Kinds that strike where the project works; the others may come from anywhere. */
const strikesProject = new Set(['conflict', 'flood'])

/**
 * Makes the risks of a scenario ready. To be called when its phases, lines and posts are known: a place that only a risk names is no place of the project.
 *
 * @see MODEL.md 10
 */
export function prepareRisk(preparation: Preparation): ProjectRisk | null {
  const { scenario, findings } = preparation
  if (!scenario.risk) return null
  const { exposures } = scenario.risk
  const events = scenario.uncertainty?.events === false ? 'expected' : scenario.risk.events
  exposures.forEach(({ id }, e) => {
    if (exposures.findIndex((other) => other.id === id) < e)
      findings.push(findingAt(['risk', 'exposures', e, 'id'], 'duplicate-id', { found: id }))
  })
  return { events, exposures: exposures.map((exposure, e) => projectExposure(preparation, exposure, e)) }
}

function projectExposure({ list, places, model, findings }: Preparation, given: Exposure, e: number): ProjectExposure {
  const at = (...fields: string[]) => ['risk', 'exposures', e, ...fields]
  const add = (fields: readonly string[], quantity: Quantity, domain: Parameters<typeof list.add>[3]) =>
    list.add(['risk', given.id, ...fields], at(...fields), quantity, domain)
  const place = places.supplier(given.place, at('place'))
  const economies = model.economies.economies
  const own = [...places.hosts.map((host) => economies[host]!), ...places.parts.map(({ code }) => code)]
  if (strikesProject.has(given.kind) && !own.includes(given.place))
    findings.push(findingAt(at('place'), 'risk-outside-project', { found: given.place, expected: own.join(', ') }))
  const { strikes, mobilisation, capital, relocation } = given
  return {
    id: given.id,
    kind: given.kind,
    place,
    reach: add(['reach'], given.reach, share),
    from: add(['from'], given.from, month),
    months: given.months === undefined ? null : add(['months'], given.months, { ...month, low: 1 }),
    outputLoss: add(['outputLoss'], given.outputLoss, share),
    strikes: strikes
      ? {
          rate: add(['strikes', 'rate'], strikes.rate, { low: 0, high: 12 }),
          sites: add(['strikes', 'sites'], strikes.sites, { low: 1, high: 1000, whole: true }),
          dispersal: add(['strikes', 'dispersal'], strikes.dispersal, share),
          lag: add(['strikes', 'lag'], strikes.lag, month),
          key: hashText(`risk/${given.id}/strikes`),
        }
      : null,
    mobilisation: mobilisation
      ? {
          hazard: add(['mobilisation', 'hazard'], mobilisation.hazard, share),
          liable: add(['mobilisation', 'liable'], mobilisation.liable, share),
          reserved: add(['mobilisation', 'reserved'], mobilisation.reserved, share),
        }
      : null,
    capital: capital ? projectCapital(list, given.id, add, capital) : null,
    relocation: relocation
      ? {
          month: add(['relocation', 'month'], relocation.month, month),
          cost: add(['relocation', 'cost'], relocation.cost, money),
          lostMonths: add(['relocation', 'lostMonths'], relocation.lostMonths, month),
        }
      : null,
  }
}

function projectCapital(
  list: Preparation['list'],
  id: string,
  add: (fields: readonly string[], quantity: Quantity, domain: Parameters<typeof list.add>[3]) => number,
  given: NonNullable<Exposure['capital']>,
): ProjectExposure['capital'] {
  const value = add(['capital', 'value'], given.value, money)
  const insurance = add(['capital', 'insurance'], given.insurance, share)
  const riskPremium = add(['capital', 'riskPremium'], given.riskPremium, share)
  const amount = premiumAMonth(list.all[value]!.central, list.all[insurance]!.central)
  return { value, insurance, riskPremium, premiumAMonth: list.derived(`risk/${id}/premium-a-month`, null, amount) }
}

/**
 * Premiums as purchases of the plant, at purchaser prices: one line for each producing phase. They are paid in the months of the threat, whether or not
 * anything happens, so they are in gross and net jobs alike. Where there is none, there is no line.
 */
export function insuranceLines(preparation: Preparation, risk: ProjectRisk | null): ProjectLine[] {
  return (risk?.exposures ?? []).flatMap(({ capital }, e) => {
    const absent = (at: number) => preparation.list.all[at]!.central === 0 && preparation.list.all[at]!.quantile === null
    return !capital || absent(capital.value) || absent(capital.insurance) ? [] : premiumLines(preparation, risk!.exposures[e]!, e)
  })
}

function premiumLines(preparation: Preparation, { id, place, capital }: ProjectExposure, e: number): ProjectLine[] {
  const { scenario, model, list, shapes, places } = preparation
  const product = industryIndex(model.economies, insuranceIndustry)
  const hostIndustry = scenario.product.industry === undefined ? -1 : industryIndex(model.economies, scenario.product.industry)
  // Whatever threatens from elsewhere: the plant is insured where it works.
  const economy = places.hosts.includes(place.economy) ? place.economy : (places.hosts[0] ?? place.economy)
  const buyer = economy === place.economy ? place : { code: model.economies.economies[economy]!, economy, part: false }
  const where = { at: ['risk', 'exposures', e, 'capital', 'insurers'], ids: ['risk', id, 'capital', 'insurers'], product, buyer }
  const origins = lineOrigins(preparation, scenario.risk!.exposures[e]!.capital!.insurers, where)
  return scenario.phases.flatMap(({ kind }, phase): ProjectLine[] =>
    kind !== 'ramp-up' && kind !== 'operation'
      ? []
      : [
          {
            id: `${id}.insurance`,
            phase,
            shape: shapes.placeOf({ kind: 'premium', phase, exposure: e }),
            product,
            buyer,
            amount: capital!.premiumAMonth,
            atPurchaserPrice: true,
            taxRate: productTaxRate(model.economies, buyer.economy, hostIndustry < 0 ? null : hostIndustry),
            tradeMargin: list.parameter('trade-margin.services'),
            transportMargin: list.parameter('transport-margin.services'),
            origins,
            // Services bear no margins.
            tradeUnit: null,
            transportUnit: null,
          },
        ],
  )
}
