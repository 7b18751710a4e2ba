import type { Cut, Estimate, Scenario } from '@shiftwork/contracts'
import { createContext, use } from 'react'
import type { MoneyRate } from './money-rate.ts'

/** Items that are counted or compared and stay what they are, in cuts whose other items are money. */
const notMoney = new Set([
  'gross-posts',
  'net-posts',
  'gross-job-years',
  'net-job-years',
  'gains-per-outlay',
  'posts-promised',
  'posts-reached',
  'people',
  'whole',
  'pass',
  'training-months',
])
const million = 1_000_000
const tableMoney = /^million USD of \d{4}, basic prices$/

/** The currency and the prices in which a page shows money; what is computed and what is stored never changes. */
export interface ShownMoney {
  /** Null: the scenario's own. */
  readonly rate: MoneyRate | null
  /** An amount of the scenario as it is shown. */
  readonly amount: (value: number) => number
  readonly cut: (cut: Cut) => Cut
  readonly scenario: (scenario: Scenario) => Scenario
  readonly estimate: (estimate: Estimate) => Estimate
  /** Draws of a headline figure of an estimate that is shown. */
  readonly draws: (shown: Estimate, code: string, values: readonly number[]) => readonly number[]
}

/** The same thing converted is the same object, so that pages need not compute it again. */
function once<Thing extends object>(convert: (thing: Thing) => Thing): (thing: Thing) => Thing {
  const known = new WeakMap<Thing, Thing>()
  return (thing) => {
    const converted = known.get(thing) ?? convert(thing)
    known.set(thing, converted)
    return converted
  }
}

/** Values of a cut, each times the factor of its code on one of its axes. */
function scaled(cut: Cut, axisName: string, factorOf: (code: string) => number): Cut {
  const at = cut.axes.findIndex(({ name }) => name === axisName)
  const codes = cut.axes[at]?.codes ?? ['']
  const factors = codes.map(factorOf)
  const inner = cut.axes.slice(at + 1).reduce((cells, axis) => cells * axis.codes.length, cut.stats.length)
  const values = cut.values.map((value, i) => (value === null ? null : value * (factors[Math.floor(i / inner) % factors.length] ?? 1)))
  return { ...cut, values }
}

/** Money shown at a rate; null: as the scenario has it. */
export function shownMoney(rate: MoneyRate | null): ShownMoney {
  if (!rate) {
    const same = <Thing>(thing: Thing) => thing
    return { rate, amount: same, cut: same, scenario: same, estimate: same, draws: (_, __, values) => values }
  }
  const { from, to, factor } = rate
  const own = `${from.currency}, prices of ${from.year}`
  const rename = (unit: string) => unit.replaceAll(own, `${to.currency}, prices of ${to.year}`)
  const unitOf = (unit: string, perTableUnit: number) => {
    if (unit.includes(own)) return { unit: rename(unit), factor }
    if (!tableMoney.test(unit)) return { unit, factor: 1 }
    return { unit: `million ${to.currency} of ${to.year}, basic prices`, factor: (perTableUnit * factor) / million }
  }
  const factorOf = ({ criteria, facts }: Estimate, code: string) =>
    unitOf(criteria.find((c) => c.code === code)?.unit ?? '', facts.currency.perTableUnit).factor
  const given = new WeakMap<Estimate, Estimate>()
  const convert = (asked: Estimate): Estimate => {
    const { currency } = asked.facts
    const note = currency.note.replace(/^\w{3} at the scenario's prices/, `${to.currency} at prices of ${to.year}`)
    return {
      ...asked,
      criteria: asked.criteria.map((c) => ({ ...c, unit: unitOf(c.unit, currency.perTableUnit).unit })),
      facts: { ...asked.facts, currency: { code: to.currency, perTableUnit: currency.perTableUnit * factor, note } },
      cuts: asked.cuts.map((cut) =>
        cut.name === 'criteria' ? scaled(cut, cut.axes[0]?.name ?? '', (code) => factorOf(asked, code)) : cut,
      ),
    }
  }
  const estimate = once<Estimate>((asked) => {
    const shown = convert(asked)
    given.set(shown, asked)
    return shown
  })
  return {
    rate,
    amount: (value) => value * factor,
    cut: once<Cut>((cut) =>
      cut.unit.includes(own) ? { ...scaled(cut, 'item', (code) => (notMoney.has(code) ? 1 : factor)), unit: rename(cut.unit) } : cut,
    ),
    scenario: once<Scenario>((scenario) => ({ ...scenario, currency: to.currency })),
    estimate,
    draws: (shown, code, values) => values.map((value) => value * factorOf(given.get(shown) ?? shown, code)),
  }
}

/** The money of the page around; without a choice that of the scenario. */
export const ShownMoneyContext = createContext<ShownMoney>(shownMoney(null))
export const useShownMoney = (): ShownMoney => use(ShownMoneyContext)
