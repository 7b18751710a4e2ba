import { expect, test } from 'vitest'
import { availability, setAvailability } from './availability.ts'
import type { ProjectExposure, ProjectRisk } from './project-risk.ts'
import { strikeNumbers } from './strike-numbers.ts'

const months = 24
const limit = 6

interface Given {
  readonly kind?: ProjectExposure['kind']
  readonly reach?: number
  readonly from?: number
  readonly months?: number
  readonly outputLoss?: number
  readonly strikes?: { readonly rate: number; readonly sites: number; readonly dispersal: number; readonly lag: number }
  readonly relocation?: { readonly month: number; readonly lostMonths: number }
}

/** Exposures with their values in a row. */
function risk(given: readonly Given[], events: ProjectRisk['events'] = 'drawn'): { risk: ProjectRisk; values: Float64Array } {
  const values: number[] = []
  const put = (value: number) => values.push(value) - 1
  const exposures = given.map(
    (one, e): ProjectExposure => ({
      id: `threat-${e}`,
      kind: one.kind ?? 'conflict',
      place: { code: 'UKR', economy: 0, part: false },
      reach: put(one.reach ?? 1),
      from: put(one.from ?? 0),
      months: one.months === undefined ? null : put(one.months),
      outputLoss: put(one.outputLoss ?? 0),
      strikes: one.strikes
        ? {
            rate: put(one.strikes.rate),
            sites: put(one.strikes.sites),
            dispersal: put(one.strikes.dispersal),
            lag: put(one.strikes.lag),
            key: e + 1,
          }
        : null,
      mobilisation: null,
      capital: null,
      relocation: one.relocation ? { month: put(one.relocation.month), cost: put(0), lostMonths: put(one.relocation.lostMonths) } : null,
    }),
  )
  return { risk: { events, exposures }, values: Float64Array.from(values) }
}

function left(given: readonly Given[], draw: number | null = null, events: ProjectRisk['events'] = 'drawn') {
  const { risk: made, values } = risk(given, events)
  const out = availability(given.length, months)
  setAvailability(made, values, limit, draw === null ? null : { numbers: strikeNumbers(1), draw }, out)
  return out
}

test('an exposure whose numbers are all zero leaves everything to the bit', () => {
  const { output, open, posts } = left([{ strikes: { rate: 0, sites: 3, dispersal: 0, lag: 8 } }], 4)
  for (const share of [output, open, posts]) expect([...share]).toEqual(Array(months).fill(1))
})

test('outages and strikes: (1 − 0.05) e^(−0.4 · 3/12); monthly purchases stop at struck sites only, posts stay', () => {
  const { output, open, posts } = left([{ outputLoss: 0.05, strikes: { rate: 0.4, sites: 2, dispersal: 0, lag: 3 } }])
  expect(output[10]).toBeCloseTo(0.95 * Math.exp(-0.1), 14)
  expect(open[10]).toBeCloseTo(Math.exp(-0.1), 14)
  expect([...posts]).toEqual(Array(months).fill(1))
})

test('what passes through half of the plant takes half as much', () => {
  expect(left([{ reach: 0.5, outputLoss: 0.1 }]).output[0]).toBeCloseTo(0.95, 14)
})

test('two threats are independent: what is left is the product', () => {
  const both = left([{ outputLoss: 0.1 }, { kind: 'flood', outputLoss: 0.2, from: 5, months: 3 }])
  expect(both.output[4]).toBeCloseTo(0.9, 14)
  expect(both.output[6]).toBeCloseTo(0.72, 14)
  expect(both.output[8]).toBeCloseTo(0.9, 14)
  expect([...both.ofExposures.subarray(months + 4, months + 9)]).toEqual([1, 0.8, 0.8, 0.8, 1])
})

test('repairs as long as the limit of short interruptions take posts with them, shorter ones do not', () => {
  const strikes = { rate: 1, sites: 1, dispersal: 0 }
  expect(left([{ strikes: { ...strikes, lag: limit - 1 } }]).posts[20]).toBe(1)
  expect(left([{ strikes: { ...strikes, lag: limit } }]).posts[20]).toBeCloseTo(Math.exp(-limit / 12), 14)
})

test('orders that are missing for long take posts with them; power cuts never do', () => {
  expect(left([{ kind: 'order-book', outputLoss: 0.3, from: 6 }]).posts[6]).toBeCloseTo(0.7, 14)
  expect(left([{ kind: 'supplier', outputLoss: 0.3, from: 6, months: limit - 1 }]).posts[6]).toBe(1)
  expect(left([{ kind: 'conflict', outputLoss: 0.3, from: 6 }]).posts[6]).toBe(1)
})

test('a plant that moves away makes nothing meanwhile and is out of reach afterwards', () => {
  const { output, open, posts } = left([
    { outputLoss: 0.2, strikes: { rate: 12, sites: 1, dispersal: 0, lag: 24 }, relocation: { month: 10, lostMonths: 3 } },
  ])
  expect(output[9]).toBeLessThan(0.2)
  expect([...output.subarray(10, 15)]).toEqual([0, 0, 0, 1, 1])
  expect([...open.subarray(10, 15)]).toEqual([0, 0, 0, 1, 1])
  expect([...posts.subarray(10, 15)]).toEqual([1, 1, 1, 1, 1])
})

test('strikes at their averages, where a scenario asks for that, are the same in every draw', () => {
  const given = [{ strikes: { rate: 1, sites: 2, dispersal: 0.5, lag: 4 } }]
  expect([...left(given, 9, 'expected').output]).toEqual([...left(given).output])
  expect([...left(given, 9).output]).not.toEqual([...left(given).output])
})
