import type { Distribution, Finding, Quantity, Uncertainty } from '@shiftwork/contracts'
import { centralValue, quantileOf } from '../sampling/distribution.ts'
import { evenNumberBounds } from '../sampling/even-numbers.ts'
import type { Stream } from '../sampling/stream.ts'
import { quantileOfClaims } from './source-conflict.ts'

/** What a number must be so that the model has a meaning; not what is plausible. */
export interface Domain {
  readonly low: number
  readonly high: number
  /** Whether the bounds themselves are outside. */
  readonly open?: 'low' | 'high' | 'both'
  /** Whole numbers: a draw is rounded to the nearest. */
  readonly whole?: boolean
  /** A number that may not be uncertain. */
  readonly certain?: boolean
}

/** One number that enters the model: its central value, and what it is drawn from where it is uncertain (MODEL.md 12). */
export interface Assumption {
  /** Path made of ids, e.g. `phases/operation/spending/engines/amount` or `parameters/household-spending.UKR`. */
  readonly path: string
  /** JSON pointer into the scenario; of a parameter of the model version: its path. */
  readonly pointer: string
  readonly central: number
  /** Inverse distribution function; null where the number is certain. */
  readonly quantile: ((u: number) => number) | null
  readonly stream: Stream
  readonly whole: boolean
}

/** What the chosen claim of a quantity says, and what it is drawn from: its distribution, or a triangle over the range with its mode at the chosen value. */
export function chosenOf(quantity: Quantity): { readonly central: number; readonly distribution: Distribution | null } {
  if (typeof quantity === 'number') return { central: quantity, distribution: null }
  const value = quantity.claims.find(({ id }) => id === quantity.chosen)!.value
  if (typeof value === 'object') return { central: centralValue(value), distribution: value.kind === 'fixed' ? null : value }
  if (!quantity.range || quantity.range[0] === quantity.range[1]) return { central: value, distribution: null }
  const [min, max] = quantity.range
  return { central: value, distribution: { kind: 'triangular', min, mode: value, max } }
}

/** What of the assumptions is drawn. */
export type DrawnAssumptions = Pick<Uncertainty, 'parameters' | 'sources'>

/** An assumption from a quantity, and what is wrong with it. */
export function assumptionOf(
  at: Pick<Assumption, 'path' | 'pointer' | 'stream'>,
  quantity: Quantity,
  domain: Domain,
  { parameters = true, sources = false }: DrawnAssumptions = {},
): { readonly assumption: Assumption; readonly findings: Finding[] } {
  const { central, distribution } = chosenOf(quantity)
  const ofChosen = distribution && quantileOf(distribution)
  const ofClaims = sources && !domain.certain ? quantileOfClaims(quantity, parameters) : null
  const quantile = ofClaims ?? (parameters || domain.certain ? ofChosen : null)
  const whole = domain.whole ?? false
  const findings: Finding[] = []
  const say = (code: string, found: string, expected = domainText(domain)) =>
    findings.push({ code, severity: 'error', path: at.pointer, found, expected, values: {} })
  if (!inside(central, domain)) say('outside-domain', String(central))
  else if (whole && central !== Math.round(central)) say('not-whole', String(central), 'a whole number')
  else if (distribution && domain.certain) say('must-be-certain', distribution.kind, 'one number, without a range')
  else if (quantile) {
    const kind = ofClaims ? 'claims' : distribution!.kind
    const support = evenNumberBounds.map((u) => (whole ? Math.floor(quantile(u) + 0.5) : quantile(u)))
    const outside = support.find((v) => !inside(v, domain))
    if (outside !== undefined) say('draws-outside-domain', `${kind} reaching ${outside.toPrecision(6)}`)
  }
  return { assumption: { ...at, central, quantile, whole }, findings }
}

function inside(value: number, { low, high, open }: Domain): boolean {
  if (!Number.isFinite(value)) return false
  const above = open === 'low' || open === 'both' ? value > low : value >= low
  const below = open === 'high' || open === 'both' ? value < high : value <= high
  return above && below
}

/** A domain in words that a message can hold: "above 0 and at most 1.5". */
export function domainText({ low, high, open }: Domain): string {
  const from = low === Number.NEGATIVE_INFINITY ? '' : `${open === 'low' || open === 'both' ? 'above' : 'at least'} ${low}`
  const to = high === Number.POSITIVE_INFINITY ? '' : `${open === 'high' || open === 'both' ? 'below' : 'at most'} ${high}`
  return [from, to].filter((part) => part !== '').join(' and ') || 'a number'
}
