import type { Funding, Instrument } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { type At, findingAt } from '../assumptions/findings.ts'
import type { Preparation } from '../demand/prepare-project.ts'
import { checkPayments } from './check-payments.ts'
import type { GrantCondition, LedgerPayer, ProjectFunding, ProjectInstrument, TaxRates } from './project-funding.ts'

const share = { low: 0, high: 1 }
const money = { low: 0, high: 1e15 }
const month = { low: 0, high: 600, whole: true }
const months = { ...month, low: 1 }
const people = { low: 0, high: 1e9 }
/** A rate of −1 or less would make later money worth nothing sensible. */
const discount = { low: -1, high: 10, open: 'low' as const }
/** Names of the ledger's own lines. */
const reserved = new Set(['all', 'other-states'])
const none: Funding = { corporateTax: false, payers: [], instruments: [] }

/**
 * Makes the public money of a scenario ready. Places of payers are places of the project, so that their jobs and taxes are counted: to be called before
 * the hosts are closed (`fundingPlaces`) and again when they are (`prepareFunding`).
 *
 * @see MODEL.md 11
 */
export function fundingPlaces({ scenario, places }: Preparation): void {
  scenario.funding?.payers.forEach(({ place }, p) => {
    if (place !== undefined) places.host(place, ['funding', 'payers', p, 'place'])
  })
  scenario.funding?.instruments.forEach((instrument, k) => {
    if (instrument.kind === 'grant' && instrument.condition)
      places.host(instrument.condition.place, ['funding', 'instruments', k, 'condition', 'place'])
  })
}

export function prepareFunding(preparation: Preparation): ProjectFunding {
  const { scenario, list, places, model } = preparation
  const given = scenario.funding ?? none
  preparation.findings.push(...checkPayments(scenario))
  const rates = [...places.hosts.map((host) => model.economies.economies[host]!), 'default'].map((code) => ratesOf(list, code))
  return {
    unit: `${scenario.currency}, prices of ${chosenOf(scenario.priceYear).central}`,
    discountRate:
      given.discountRate === undefined
        ? list.parameter('social-discount-rate')
        : list.add(['funding', 'discountRate'], ['funding', 'discountRate'], given.discountRate, discount),
    countsCorporateTax: given.corporateTax,
    taxableProfit: list.parameter('taxable-profit'),
    hiredFromBenefits: list.parameter('hired-from-benefits'),
    payers: payersOf(preparation, given),
    instruments: given.instruments.flatMap((instrument, k) => prepareInstrument(preparation, given, instrument, k)),
    rates,
    unemploymentRates: places.hosts.map((host) => list.parameter(`unemployment-rate.${model.economies.economies[host]!}`)),
  }
}

function ratesOf(list: Preparation['list'], code: string): TaxRates {
  return {
    employersRate: list.parameter(`employers-rate.${code}`),
    employeesRate: list.parameter(`employees-rate.${code}`),
    incomeTax: list.parameter(`income-tax.${code}`),
    consumptionTax: list.parameter(`consumption-tax.${code}`),
    corporateTax: list.parameter(`corporate-tax.${code}`),
    benefit: list.parameter(`benefit.${code}`),
    householdSpending: list.parameter(`household-spending.${code}`),
  }
}

/** The scenario's payers; then a purse for every host economy whose state is not among them; last the states of all other economies together. */
function payersOf({ places, model, findings }: Preparation, { payers }: Funding): LedgerPayer[] {
  const collected = new Set<number>()
  const named = payers.map((payer, p): LedgerPayer => {
    const at = (field: string): At => ['funding', 'payers', p, field]
    if (reserved.has(payer.id) || payers.findIndex(({ id }) => id === payer.id) < p)
      findings.push(findingAt(at('id'), 'duplicate-id', { found: payer.id }))
    if (payer.place === undefined) {
      if (payer.kind === 'state' || payer.kind === 'region')
        findings.push(
          findingAt(at('place'), 'payer-without-place', { expected: 'the code of its economy or region', values: { payer: payer.id } }),
        )
      return { code: payer.id, kind: payer.kind, collects: null, jobs: null }
    }
    const place = places.host(payer.place, at('place'))
    const host = places.hosts.indexOf(place.economy)
    const jobs = place.part ? { part: places.parts.findIndex(({ code }) => code === place.code) } : { host }
    if (payer.kind !== 'state') return { code: payer.id, kind: payer.kind, collects: null, jobs }
    if (collected.has(host)) findings.push(findingAt(at('place'), 'two-states-of-one-economy', { found: payer.place }))
    collected.add(host)
    return { code: payer.id, kind: 'state', collects: host, jobs: { host } }
  })
  const others = places.hosts.flatMap((economy, host): LedgerPayer[] =>
    collected.has(host) ? [] : [{ code: `state-${model.economies.economies[economy]!}`, kind: 'state', collects: host, jobs: { host } }],
  )
  return [...named, ...others, { code: 'other-states', kind: 'state', collects: 'others', jobs: null }]
}

function prepareInstrument(
  preparation: Preparation,
  { payers, corporateTax, instruments }: Funding,
  given: Instrument,
  k: number,
): ProjectInstrument[] {
  const { list, findings } = preparation
  const at = (...fields: string[]): At => ['funding', 'instruments', k, ...fields]
  const add = (field: string, quantity: Parameters<typeof list.add>[2], domain: Parameters<typeof list.add>[3]) =>
    list.add(['funding', 'instruments', given.id, field], at(field), quantity, domain)
  if (instruments.findIndex(({ id }) => id === given.id) < k) findings.push(findingAt(at('id'), 'duplicate-id', { found: given.id }))
  const payer = payers.findIndex(({ id }) => id === given.payer)
  if (payer < 0) {
    findings.push(
      findingAt(at('payer'), 'unknown-payer', {
        found: given.payer,
        expected: payers.map(({ id }) => id).join(', ') || 'a payer in /funding/payers',
      }),
    )
    return []
  }
  const base = { id: given.id, payer, from: add('from', given.from, month), months: add('months', given.months, months) }
  switch (given.kind) {
    case 'grant':
      return [{ ...base, kind: 'grant', amount: add('amount', given.amount, money), condition: conditionOf(preparation, given, k) }]
    case 'loan':
      return [
        {
          ...base,
          kind: 'loan',
          amount: add('amount', given.amount, money),
          grace: add('grace', given.grace, month),
          interest: add('interest', given.interest, { low: -0.5, high: 1 }),
          loss: add('loss', given.loss, share),
        },
      ]
    case 'guarantee':
      return [
        {
          ...base,
          kind: 'guarantee',
          amount: add('amount', given.amount, money),
          fee: add('fee', given.fee, share),
          called: add('called', given.called, share),
        },
      ]
    case 'tax-relief': {
      const state = payers[payer]!
      if (state.kind !== 'state')
        findings.push(findingAt(at('payer'), 'relief-needs-state', { found: given.payer, expected: 'a payer of kind state' }))
      if (given.tax === 'corporate-tax' && !corporateTax)
        findings.push(findingAt(at('tax'), 'relief-of-uncounted-tax', { found: given.tax, expected: '"corporateTax": true' }))
      return [{ ...base, kind: 'tax-relief', tax: given.tax, share: add('share', given.share, share) }]
    }
    case 'training':
      if (given.people !== undefined) add('people', given.people, people)
      return [{ ...base, kind: 'training', amount: add('amount', given.amount, money) }]
  }
}

function conditionOf({ list, places }: Preparation, grant: Extract<Instrument, { kind: 'grant' }>, k: number): GrantCondition | null {
  const { condition } = grant
  if (!condition) return null
  const at = (field: string): At => ['funding', 'instruments', k, 'condition', field]
  const add = (field: 'posts' | 'month' | 'clawBack', domain: Parameters<typeof list.add>[3]) =>
    list.add(['funding', 'instruments', grant.id, 'condition', field], at(field), condition[field], domain)
  const place = places.host(condition.place, at('place'))
  return {
    posts: add('posts', people),
    place: place.part ? { part: places.parts.findIndex(({ code }) => code === place.code) } : { host: places.hosts.indexOf(place.economy) },
    month: add('month', month),
    clawBack: add('clawBack', share),
  }
}
