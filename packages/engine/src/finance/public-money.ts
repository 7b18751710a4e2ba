import { ladderShares } from '../additionality/ladder-shares.ts'
import { additionalShare } from '../additionality/net-jobs.ts'
import { areaValues } from '../additionality/project-net.ts'
import type { Project } from '../demand/project.ts'
import type { Draw, ProjectRun } from '../results/draw.ts'
import type { EstimateContext } from '../results/estimate-context.ts'
import { lastRun } from '../results/limited-runs.ts'
import { type HorizonYear, horizonYears } from '../results/years.ts'
import { instrumentRows, type ProjectedPosts, setInstrumentPayments } from './instrument-payments.ts'
import type { ProjectInstrument } from './project-funding.ts'
import type { LedgerRow, PublicLedger } from './public-ledger.ts'
import { receiptIndex, receiptItems, type TaxReceipts, taxReceipts } from './tax-receipts.ts'

const million = 1e6
const effects = [0, 1, 2]

type PurseSource = Exclude<Source, { kind: 'instrument' }>

/** Computes the public account of a draw. */
export interface PublicMoney {
  readonly years: readonly HorizonYear[]
  /** Of the draw last set; filled again for each. Rows that are not asked for stay NaN. */
  readonly ledger: PublicLedger
  set(draw: Draw): void
}

/** Where a row of the ledger comes from. */
type Source =
  | { readonly kind: 'instrument' }
  | { readonly kind: 'receipt'; readonly purse: number; readonly item: number }
  | { readonly kind: 'not-additional' | 'supply' | 'disruption' | 'counterfactual'; readonly purse: number }

/**
 * The public account, row by row and year by year: what payers put in and get back, and what the purses gain by jobs and purchases. Gains are told whole;
 * what would have come anyway is a row of its own, and so are what a lack of people and interruptions take and what there is without the project.
 * Tax relief and claw-back follow the run with everything that limits it.
 *
 *   not additional = Σ_ε receipts_ε (1 − (1 − k_dead)(1 − k_disp)(1 − k_sub,ε)(1 − k_crowd,ε))
 *   supply, disruption = Σ_ε (receipts_ε of the run before − receipts_ε of the run) (1 − k_dead)(1 − k_disp)(1 − k_sub,ε)(1 − k_crowd,ε)
 *
 * @param others whether the states of all other economies together are asked for as well
 * @see MODEL.md 7 and 11
 */
export function publicMoney(context: EstimateContext, { others = true } = {}): PublicMoney {
  const { project } = context
  const years = horizonYears(project)
  const { rows, sources } = ledgerRows(context)
  const purses = project.hosts.length + (others ? 1 : 0)
  const own = receiptsOf(context, others)
  const without = context.counterfactual && receiptsOf(context.counterfactual.context, others)
  const gained = new Float64Array(purses * effects.length * receiptItems.length * years.length)
  const anyway = new Float64Array(gained.length)
  const underSupply = context.supply && new Float64Array(gained.length)
  const underRisk = project.risk && new Float64Array(gained.length)
  const setRun = (draw: Draw, run: ProjectRun | null, out: Float64Array | null) => {
    if (run && out) own.ofRun(draw, run, years.length, out)
  }
  const amounts = new Float64Array(rows.length * years.length).fill(Number.NaN)
  const ofRows = rows.map((_, r) => amounts.subarray(r * years.length, (r + 1) * years.length))
  const instruments = instrumentsOf(project, years, ofRows)
  const ofPurses = sources.flatMap((source, r) =>
    source.kind === 'instrument' || source.purse >= purses ? [] : [{ source, out: ofRows[r]! }],
  )
  return {
    years,
    ledger: { rows, years: years.length, amounts },
    set(draw) {
      own.set(draw, years.length, gained)
      setRun(draw, draw.underSupply, underSupply)
      setRun(draw, draw.underRisk, underRisk)
      if (without && draw.counterfactual) setCounterfactual(context, without, draw.counterfactual, years.length, anyway)
      const perMillion = 1 / (draw.flows.perCurrency * million)
      const received = underRisk ?? underSupply ?? gained
      const limited = { values: draw.values, curves: lastRun(draw).curves }
      for (const set of instruments) set(limited, received, perMillion)
      const shares = additionalShares(project, draw.values)
      const lost = { supply: [gained, underSupply ?? gained], disruption: [underSupply ?? gained, received] } as const
      const setting = { gained, anyway, lost, shares, years: years.length }
      for (const { source, out } of ofPurses) setPurseRow(source, setting, perMillion, out)
    },
  }
}

function receiptsOf({ project, receiptBases, incomes }: EstimateContext, others: boolean): TaxReceipts {
  return taxReceipts(project, receiptBases, incomes, project.hosts.length + (others ? 1 : 0))
}

function ledgerRows({ project, model, supply, counterfactual }: EstimateContext): {
  readonly rows: LedgerRow[]
  readonly sources: Source[]
} {
  const rows: LedgerRow[] = []
  const sources: Source[] = []
  const put = (row: LedgerRow, source: Source) => {
    rows.push(row)
    sources.push(source)
  }
  const { funding, hosts } = project
  for (const instrument of funding.instruments) for (const row of instrumentRows(instrument)) put(row, { kind: 'instrument' })
  funding.payers.forEach(({ collects }, payer) => {
    if (collects === null) return
    const purse = collects === 'others' ? hosts.length : collects
    const other = collects === 'others' ? 'other-economies' : model.economies.economies[hosts[collects]!]!
    receiptItems.forEach((item, k) => {
      if (item === 'corporate-tax' && !funding.countsCorporateTax) return
      put({ payer, item, side: 'in', other }, { kind: 'receipt', purse, item: k })
    })
    put({ payer, item: 'not-additional', side: 'out', other }, { kind: 'not-additional', purse })
    if (supply) put({ payer, item: 'supply', side: 'out', other }, { kind: 'supply', purse })
    if (project.risk) put({ payer, item: 'disruption', side: 'out', other }, { kind: 'disruption', purse })
    if (counterfactual) put({ payer, item: 'counterfactual', side: 'out', other }, { kind: 'counterfactual', purse })
  })
  return { rows, sources }
}

/** What of each purse's gain is additional, by purse and effect; all others after the hosts. */
function additionalShares({ net }: Project, values: Float64Array): number[][] {
  return [...net.ofHosts, net.ofOthers].map((area) => {
    const shares = areaValues(area, values)
    return effects.map((effect) => additionalShare(ladderShares(shares, effect, net.counterfactual)))
  })
}

function setCounterfactual(context: EstimateContext, receipts: TaxReceipts, draw: Draw, years: number, out: Float64Array): void {
  const { sign } = context.counterfactual!
  receipts.set(draw, years, out)
  for (let k = 0; k < out.length; k++) out[k]! *= sign
}

/** Fills the rows of one instrument. */
type SetInstrument = (draw: ProjectedPosts, received: Float64Array, perMillion: number) => void

/** The instruments, whose rows stand first in the ledger, in their order. */
function instrumentsOf(project: Project, years: readonly HorizonYear[], rows: readonly Float64Array[]): SetInstrument[] {
  let first = 0
  return project.funding.instruments.map((instrument): SetInstrument => {
    const { length } = instrumentRows(instrument)
    const own = rows.slice(first, first + length)
    first += length
    if (instrument.kind === 'tax-relief')
      return (draw, received, perMillion) => setRelief(project, instrument, draw, { years, received, perMillion }, own[0]!)
    const months = own.map(() => new Float64Array(project.months))
    return (draw) => {
      setInstrumentPayments(project, instrument, draw, months)
      for (let r = 0; r < length; r++) setYears(months[r]!, years, own[r]!)
    }
  })
}

interface ReliefSetting {
  readonly years: readonly HorizonYear[]
  /** Receipts of the run with everything that limits it. */
  readonly received: Float64Array
  readonly perMillion: number
}

function setRelief(
  { funding }: Project,
  relief: Extract<ProjectInstrument, { kind: 'tax-relief' }>,
  { values }: ProjectedPosts,
  { years, received, perMillion }: ReliefSetting,
  out: Float64Array,
): void {
  const { collects } = funding.payers[relief.payer]!
  const item = receiptItems.indexOf(relief.tax)
  const [from, end] = [values[relief.from]!, values[relief.from]! + values[relief.months]!]
  years.forEach(({ first: start, end: stop }, y) => {
    const inside = Math.max(0, Math.min(stop, end) - Math.max(start, from)) / (stop - start)
    const tax = typeof collects === 'number' ? received[receiptIndex(collects, 0, item, y, years.length)]! : 0
    out[y] = tax * inside * values[relief.share]! * perMillion
  })
}

/** Money of months in millions of years. */
function setYears(months: Float64Array, years: readonly HorizonYear[], out: Float64Array): void {
  for (let y = 0; y < years.length; y++) {
    const { first, end } = years[y]!
    let sum = 0
    for (let t = first; t < end; t++) sum += months[t]!
    out[y] = sum / million
  }
}

interface PurseSetting {
  readonly gained: Float64Array
  readonly anyway: Float64Array
  /** Receipts before and after a step that takes jobs off. */
  readonly lost: Readonly<Record<'supply' | 'disruption', readonly [Float64Array, Float64Array]>>
  readonly shares: readonly (readonly number[])[]
  readonly years: number
}

function setPurseRow(source: PurseSource, setting: PurseSetting, perMillion: number, out: Float64Array): void {
  const { gained, anyway, lost, shares, years } = setting
  const { kind, purse } = source
  if (kind === 'receipt') {
    const [one, two, three] = [0, 1, 2].map((effect) => receiptIndex(purse, effect, source.item, 0, years)) as [number, number, number]
    for (let y = 0; y < years; y++) out[y] = (0 + gained[one + y]! + gained[two + y]! + gained[three + y]!) * perMillion
    return
  }
  out.fill(0)
  for (const effect of effects) {
    const share = shares[purse]![effect]!
    const at = receiptIndex(purse, effect, 0, 0, years)
    if (kind === 'not-additional') addItems(gained, at, 1 - share, years, out)
    else if (kind === 'counterfactual') addItems(anyway, at, 1, years, out)
    else addLost(lost[kind][0], lost[kind][1], at, share, years, out)
  }
  for (let y = 0; y < years; y++) out[y]! *= perMillion
}

/** out(y) += Σ_items weight · receipts; two years side by side, since each addition waits for the one before. */
function addItems(receipts: Float64Array, at: number, weight: number, years: number, out: Float64Array): void {
  for (let y = 0; y < years; y += 2) {
    const next = Math.min(y + 1, years - 1)
    let sum = out[y]!
    let sumNext = out[next]!
    for (let item = 0, k = at; item < receiptItems.length; item++, k += years) {
      sum += weight * receipts[k + y]!
      sumNext += weight * receipts[k + next]!
    }
    out[y] = sum
    out[next] = sumNext
  }
}

/** out(y) += Σ_items weight · (receipts before − receipts after), alike. */
function addLost(before: Float64Array, after: Float64Array, at: number, weight: number, years: number, out: Float64Array): void {
  for (let y = 0; y < years; y += 2) {
    const next = Math.min(y + 1, years - 1)
    let sum = out[y]!
    let sumNext = out[next]!
    for (let item = 0, k = at; item < receiptItems.length; item++, k += years) {
      sum += weight * (before[k + y]! - after[k + y]!)
      sumNext += weight * (before[k + next]! - after[k + next]!)
    }
    out[y] = sum
    out[next] = sumNext
  }
}
