import { type Finding, finding, ModelInputError } from '@shiftwork/contracts'
import {
  chosenClaim,
  parameter,
  type RegionalEmployment,
  readBundledEconomies,
  readRegionalRowTotals,
  regionalEmployment,
  sharedLabourMarkets,
} from '@shiftwork/data'
import {
  jobsNotes,
  labourMarketFindings,
  linkEconomies,
  type QuotientMethod,
  quotientMethods,
  type RegionalEconomies,
  type RegionMultiplierRow,
  regionalEconomies,
  regionMultipliers,
  soldLocally,
} from '@shiftwork/engine'
import type { DrawnPlace, MultiplierRanges } from '@shiftwork/runs'
import { rangesOf } from './multiplier-ranges.ts'

export interface RegionQuestion {
  readonly economy: string
  readonly region: string
  readonly householdSpending: number
  /** δ; that of the bundled parameters where absent. */
  readonly delta?: number
  readonly method?: string
  /** The economy's table alone, all imports from outside. */
  readonly alone?: boolean
  /** Draws that ranges are made from; without them there are central values alone. */
  readonly draws?: number
  readonly seed?: number
  /** CSV file of what the region buys from itself, `product,bought-at-home`, in the unit of the table. */
  readonly rowTotals?: string
}

export interface RegionReport {
  readonly economy: string
  readonly region: string
  readonly basis: RegionalEmployment['basis']
  readonly period: string
  readonly sources: readonly string[]
  readonly method: QuotientMethod
  readonly delta: number
  readonly alone: boolean
  readonly householdSpendingShare: number
  readonly sizeShare: number
  readonly lambda: number
  readonly eta: number
  /** q, t*_H and τ by industry. */
  readonly industryShare: Readonly<Record<string, number>>
  readonly localShareOfFinalUse: Readonly<Record<string, number>>
  readonly shareOfRestBoughtFromRegion: Readonly<Record<string, number>>
  readonly rows: readonly RegionMultiplierRow[]
  readonly residual: number
  readonly ranges?: MultiplierRanges | null
  readonly notes: readonly Finding[]
}

/**
 * Multipliers of a region inside its economy, with all that they stand on.
 *
 * @throws ModelInputError for an unknown economy, region or method, and for a δ out of bounds
 */
export function multipliersOfRegion(question: RegionQuestion): RegionReport {
  const { model, employment, method, findings, drawn } = loadRegion(question)
  const place = model.economies.indexOf(employment.code)
  const [parts] = model.parts
  const balance = parts!.balances[0]!
  const byIndustry = (values: ArrayLike<number>) => Object.fromEntries(model.industries.map((code, i) => [code, values[i]!]))
  const spending = new Float64Array(model.economies.length).fill(question.householdSpending)
  const { rows, residual } = regionMultipliers(model, place, spending)
  return {
    economy: question.economy,
    region: employment.code,
    basis: employment.basis,
    period: employment.period,
    sources: employment.sources,
    method: method.method,
    delta: method.delta,
    alone: question.alone === true,
    householdSpendingShare: question.householdSpending,
    sizeShare: employment.size,
    lambda: parts!.shares[0]!.lambda,
    eta: balance.eta,
    industryShare: byIndustry(employment.industryShare),
    localShareOfFinalUse: byIndustry(balance.homeShareOfFinalUse),
    shareOfRestBoughtFromRegion: byIndustry(balance.shareOfRest),
    rows,
    residual,
    ...rangesOf(drawn, question),
    notes: [...employment.notes, ...labourMarket(employment), ...findings, ...jobsNotes(model, place)],
  }
}

interface LoadedRegion {
  readonly model: RegionalEconomies
  readonly employment: RegionalEmployment
  readonly method: { readonly method: QuotientMethod; readonly delta: number }
  readonly findings: readonly Finding[]
  /** What of it is drawn where a range is wanted. */
  readonly drawn: DrawnPlace
}

/** The bundled economies, or one of them alone, with one region cut out. */
export function loadRegion(question: RegionQuestion): LoadedRegion {
  const bundled = readBundledEconomies()
  const economy = bundled.tables.findIndex((table) => table.economy === question.economy)
  if (economy < 0)
    throw new ModelInputError(
      unknownEconomy(
        question.economy,
        bundled.tables.map((table) => table.economy),
      ),
    )
  const employment = regionalEmployment(question.region)
  if (employment.economy !== question.economy) throw new ModelInputError(foreignRegion(question, employment.economy))
  const industries = bundled.tables[economy]!.industries
  const method = {
    method: methodOf(question.method),
    delta: deltaOf(question.delta),
    soldLocally: soldLocally(industries),
  }
  const economies = question.alone ? onlyEconomy(bundled, economy) : bundled
  const linked = linkEconomies(economies)
  const totals = question.rowTotals === undefined ? {} : { boughtAtHome: readRegionalRowTotals(question.rowTotals, industries) }
  const region = { ...employment, ...totals }
  const { model, findings } = regionalEconomies({ ...linked, tables: economies.tables }, { [question.economy]: [region] }, method)
  if (model === null) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  const drawn = {
    linked: { ...linked, tables: economies.tables },
    economy: linked.model.economies.indexOf(question.economy),
    region,
    method,
    delta: question.delta ?? null,
  }
  const unused = question.delta === undefined || method.method.endsWith('FLQ') ? [] : [deltaWithoutEffect(method)]
  return { model, employment, method, findings: [...unused, ...findings, ...linked.findings], drawn }
}

type Economies = ReturnType<typeof readBundledEconomies>

/** One economy without partners: all its imports come from outside. */
function onlyEconomy(bundled: Economies, economy: number): Economies {
  const n = bundled.tables[economy]!.industries.length
  const own = (values: Float64Array) => values.slice(economy * n, (economy + 1) * n)
  return {
    ...bundled,
    tables: [bundled.tables[economy]!],
    persons: own(bundled.persons),
    gravity: { distance: new Float64Array(1), capability: own(bundled.gravity.capability) },
  }
}

function labourMarket(employment: RegionalEmployment): Finding[] {
  const smallest = bundledNumber('region-smallest-size')
  return labourMarketFindings(employment, { smallestSize: smallest, sharedMarkets: sharedLabourMarkets() })
}

function deltaOf(given: number | undefined): number {
  const delta = given ?? bundledNumber('region-size-exponent')
  if (delta >= 0 && delta <= 1) return delta
  throw new ModelInputError(
    finding('delta-out-of-range', {
      path: '--delta',
      found: String(delta),
      expected: 'a number from 0 to 1; studies find 0.1 to 0.4',
      remedy: 'Write 0.25, or leave the option out.',
    }),
  )
}

function deltaWithoutEffect({ method, delta }: { readonly method: QuotientMethod; readonly delta: number }): Finding {
  return finding('delta-without-effect', {
    severity: 'note',
    path: '--delta',
    found: String(delta),
    expected: 'FLQ or AFLQ',
    remedy: 'Leave --delta out, or choose --method FLQ.',
    values: { method },
  })
}

function methodOf(given: string | undefined): QuotientMethod {
  const known = quotientMethods.find((method) => method === (given ?? 'FLQ').toUpperCase())
  if (known) return known
  throw new ModelInputError(
    finding('unknown-method', {
      path: '--method',
      found: given!,
      expected: `one of ${quotientMethods.join(', ')}`,
      remedy: 'Choose one of them.',
    }),
  )
}

function bundledNumber(path: string): number {
  const claim = parameter(path)
  const value = claim && chosenClaim(claim).value
  if (typeof value !== 'number') throw new Error(`Parameter ${path} is no number.`)
  return value
}

export function unknownEconomy(code: string, known: readonly string[]): Finding {
  return finding('unknown-economy', {
    path: '--economy',
    found: code,
    expected: `one of ${known.join(', ')}`,
    remedy: 'Use the code of an economy of the tables.',
  })
}

function foreignRegion({ economy, region }: RegionQuestion, home: string): Finding {
  return finding('region-of-another-economy', {
    path: '--region',
    found: `${region}, a region of ${home}`,
    expected: `a region of ${economy}`,
    remedy: `Choose a region of ${economy}, or --economy ${home}.`,
    values: { region, economy, home },
  })
}
