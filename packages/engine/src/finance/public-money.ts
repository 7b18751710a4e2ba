import { additionalShare } from '../additionality/net-jobs.ts'
import { drawnShares } from '../additionality/place-ladder.ts'
import type { Project } from '../demand/project.ts'
import type { Draw, ProjectRun } from '../results/draw.ts'
import type { EstimateContext } from '../results/estimate-context.ts'
import { lastRun } from '../results/limited-runs.ts'
import { type HorizonYear, horizonYears } from '../results/years.ts'
import { instrumentRows, type ProjectedPosts, setInstrumentPayments } from './instrument-payments.ts'
import type { LedgerRow, PublicLedger } from './public-ledger.ts'
import { receiptIndex, receiptItems, type TaxReceipts, taxReceipts } from './tax-receipts.ts'

const million = 1e6
const effects = [0, 1, 2]

/** Computes the public account of a draw. */
export interface PublicMoney {
  readonly years: readonly HorizonYear[]
  /** Of the draw last set; filled again for each. */
  readonly ledger: PublicLedger
  set(draw: Draw): void
}

/** Where a row of the ledger comes from. */
type Source =
  | { readonly kind: 'instrument'; readonly instrument: number; readonly part: number }
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
 * @see MODEL.md 7 and 11
 */
export function publicMoney(context: EstimateContext): PublicMoney {
  const { project } = context
  const years = horizonYears(project)
  const { rows, sources } = ledgerRows(context)
  const own = receiptsOf(context)
  const without = context.counterfactual && receiptsOf(context.counterfactual.context)
  const gained = new Float64Array(own.purses * effects.length * receiptItems.length * years.length)
  const anyway = new Float64Array(gained.length)
  const underSupply = context.supply && new Float64Array(gained.length)
  const underRisk = project.risk && new Float64Array(gained.length)
  const setRun = (draw: Draw, run: ProjectRun | null, out: Float64Array | null) => {
    if (run && out) own.ofRun(draw, run, years.length, out)
  }
  const months = sources.map(() => new Float64Array(project.months))
  const amounts = new Float64Array(rows.length * years.length)
  const ofRows = rows.map((_, r) => amounts.subarray(r * years.length, (r + 1) * years.length))
  return {
    years,
    ledger: { rows, years: years.length, amounts },
    set(draw) {
      own.set(draw, years.length, gained)
      setRun(draw, draw.underSupply, underSupply)
      setRun(draw, draw.underRisk, underRisk)
      if (without && draw.counterfactual) setCounterfactual(context, without, draw.counterfactual, years.length, anyway)
      const perMillion = 1 / (draw.flows.perCurrency * million)
      const shares = additionalShares(project, draw.values)
      const { curves } = lastRun(draw)
      const received = underRisk ?? underSupply ?? gained
      const lost = { supply: [gained, underSupply ?? gained], disruption: [underSupply ?? gained, received] } as const
      sources.forEach((source, r) => {
        const row = ofRows[r]!
        if (source.kind === 'instrument')
          setInstrumentRow(project, source, { values: draw.values, curves }, { years, months, first: r, gained: received, perMillion }, row)
        else setPurseRow(source, { gained, anyway, lost, shares, years: years.length }, perMillion, row)
      })
    },
  }
}

function receiptsOf({ project, receiptBases, incomes }: EstimateContext): TaxReceipts {
  return taxReceipts(project, receiptBases, incomes)
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
  funding.instruments.forEach((instrument, i) => {
    instrumentRows(instrument).forEach((row, part) => {
      put(row, { kind: 'instrument', instrument: i, part })
    })
  })
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

/** What of each purse's gain is additional, by purse and effect. */
function additionalShares(project: Project, values: Float64Array): number[][] {
  const { ofHosts, ofOthers } = drawnShares(project, values)
  return [...ofHosts, ofOthers].map((place) => place.map(({ shares }) => additionalShare(shares)))
}

function setCounterfactual(context: EstimateContext, receipts: TaxReceipts, draw: Draw, years: number, out: Float64Array): void {
  const { sign } = context.counterfactual!
  receipts.set(draw, years, out)
  for (let k = 0; k < out.length; k++) out[k]! *= sign
}

interface InstrumentSetting {
  readonly years: readonly HorizonYear[]
  readonly months: readonly Float64Array[]
  /** Row of the ledger that is being filled. */
  readonly first: number
  readonly gained: Float64Array
  readonly perMillion: number
}

/** The first row of an instrument fills the months of all its rows. */
function setInstrumentRow(
  project: Project,
  { instrument: i, part }: Extract<Source, { kind: 'instrument' }>,
  draw: ProjectedPosts,
  setting: InstrumentSetting,
  out: Float64Array,
): void {
  const { years, months, first, gained, perMillion } = setting
  const instrument = project.funding.instruments[i]!
  if (instrument.kind === 'tax-relief') {
    const { collects } = project.funding.payers[instrument.payer]!
    const item = receiptItems.indexOf(instrument.tax)
    const [from, end] = [draw.values[instrument.from]!, draw.values[instrument.from]! + draw.values[instrument.months]!]
    years.forEach(({ first: start, end: stop }, y) => {
      const inside = Math.max(0, Math.min(stop, end) - Math.max(start, from)) / (stop - start)
      const tax = typeof collects === 'number' ? gained[receiptIndex(collects, 0, item, y, years.length)]! : 0
      out[y] = tax * inside * draw.values[instrument.share]! * perMillion
    })
    return
  }
  if (part === 0) setInstrumentPayments(project, instrument, draw, months.slice(first, first + instrumentRows(instrument).length))
  years.forEach(({ first: start, end }, y) => {
    let sum = 0
    for (let t = start; t < end; t++) sum += months[first]![t]!
    out[y] = sum / million
  })
}

interface PurseSetting {
  readonly gained: Float64Array
  readonly anyway: Float64Array
  /** Receipts before and after a step that takes jobs off. */
  readonly lost: Readonly<Record<'supply' | 'disruption', readonly [Float64Array, Float64Array]>>
  readonly shares: readonly (readonly number[])[]
  readonly years: number
}

function setPurseRow(
  source: Exclude<Source, { kind: 'instrument' }>,
  { gained, anyway, lost, shares, years }: PurseSetting,
  perMillion: number,
  out: Float64Array,
): void {
  const step = source.kind === 'supply' || source.kind === 'disruption' ? lost[source.kind] : null
  const of = source.kind === 'counterfactual' ? anyway : (step?.[0] ?? gained)
  const [first, end] = source.kind === 'receipt' ? [source.item, source.item + 1] : [0, receiptItems.length]
  out.fill(0)
  for (const effect of effects) {
    const share = shares[source.purse]![effect]!
    const weight = source.kind === 'not-additional' ? 1 - share : step ? share : 1
    for (let item = first; item < end; item++) {
      const at = receiptIndex(source.purse, effect, item, 0, years)
      if (step) for (let y = 0; y < years; y++) out[y]! += weight * (of[at + y]! - step[1][at + y]!)
      else for (let y = 0; y < years; y++) out[y]! += weight * of[at + y]!
    }
  }
  for (let y = 0; y < years; y++) out[y]! *= perMillion
}
