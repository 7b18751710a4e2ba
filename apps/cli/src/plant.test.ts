import { parseScenario, type ScenarioInput } from '@shiftwork/contracts'
import { refusals } from '@shiftwork/contracts/testing'
import { examples } from '@shiftwork/data'
import { estimateScenario, loadModel } from '@shiftwork/runs'
import { describe, expect, test } from 'vitest'
import { plantOfScenario } from './plant.ts'
import { plantTable } from './plant-table.ts'

const model = loadModel()
const example = examples()[0]!.scenario
type Sales = ScenarioInput['product']['sales']
const selling = (sales: Sales) => parseScenario({ ...example, product: { ...example.product, sales } })

function codesOf(sales: Sales, product: object = {}): string[] {
  return refusals(() => plantOfScenario(parseScenario({ ...example, product: { ...example.product, ...product, sales } }), model))
}

describe('a plant without sales to industries', () => {
  const report = plantOfScenario(example, model)

  test('reads alike in both ways, and says why', () => {
    expect(report.notes.map(({ code }) => code)).toEqual(['no-sales-to-industries'])
    expect(report.industry.plantOutput).toBeCloseTo(report.finalDemand.plantOutput, 9)
    expect(report.steadyMonths).toBe(12)
    expect(plantTable(report)).toContain('both readings are the same')
  })

  test('is what the estimate says of the steady year: hosts, regions and the world, by output, value added and job-years', async () => {
    const cuts = ['places-output', 'places-value-added', 'places-jobs'] as const
    const estimate = await estimateScenario({ scenario: example, model, draws: 0, threads: 1, cuts })
    for (const [name, measure] of [
      ['places-output', 'output'],
      ['places-value-added', 'valueAdded'],
      ['places-jobs', 'jobs'],
    ] as const) {
      const cut = estimate.cuts.find((found) => found.name === name)!
      const axis = (wanted: string) => cut.axes.findIndex((found) => found.name === wanted)
      const figure = (codes: Record<string, string>) => {
        let at = 0
        for (const { name: own, codes: all } of cut.axes) at = at * all.length + all.indexOf(codes[own]!)
        return cut.values[at * cut.stats.length + cut.stats.indexOf('central')]!
      }
      expect([axis('place'), axis('effect'), axis('window')].every((k) => k >= 0)).toBe(true)
      for (const place of ['UKR', 'FRA', 'UA-46', 'UKR-rest']) {
        for (const effect of ['indirect', 'induced'] as const) {
          const told = figure({ place, effect, window: 'steady' })
          expect(told, `${name} ${place} ${effect}`).toBeGreaterThan(0)
          expect(report.finalDemand[effect][place]![measure]! / told, `${name} ${place} ${effect}`).toBeCloseTo(1, 8)
        }
      }
    }
  })
})

describe('a plant that local industries buy from', () => {
  const free = plantOfScenario(selling([{ id: 'air', industry: 'H51', place: 'UA-46', share: 0.001, replaces: {} }]), model)
  const replacing = plantOfScenario(
    selling([{ id: 'defence', industry: 'O', place: 'UKR', share: 0.2, replaces: { 'UA-46': 0.5 } }]),
    model,
  )

  test('that replaces nobody calls for more than final demand alone', () => {
    expect(free.salesToIndustries).toBeCloseTo(0.001 * free.revenue, 12)
    expect(free.industry.plantOutput).toBeGreaterThan(free.finalDemand.plantOutput)
    expect(free.industry.indirect['UKR']!.output).toBeGreaterThan(free.finalDemand.indirect['UKR']!.output)
  })

  test('that takes the place of suppliers in the region takes their chains off, and own and rest add up to the country', () => {
    const { indirect } = replacing.industry
    expect(indirect['UA-46']!.output).toBeLessThan(replacing.finalDemand.indirect['UA-46']!.output)
    expect(indirect['UA-46']!.output + indirect['UKR-rest']!.output).toBeCloseTo(indirect['UKR']!.output, 9)
    const suppliers = 0.5 * replacing.salesToIndustries
    expect(replacing.finalDemand.indirect['UKR']!.output - indirect['UKR']!.output).toBeGreaterThan(suppliers)
  })
})

test('bad input of sales is told with its place', () => {
  const sale = { id: 'a', industry: 'O', place: 'UKR', share: 0.2 }
  expect(codesOf([{ ...sale, share: 1.2 }])).toEqual(expect.arrayContaining(['outside-domain /product/sales/0/share']))
  expect(codesOf([sale, { ...sale, id: 'b', share: 0.9 }])).toContain('sold-above-all /product/sales')
  expect(codesOf([sale, sale])).toContain('duplicate-id /product/sales/1/id')
  expect(codesOf([{ ...sale, industry: 'X' }])).toContain('unknown-product /product/sales/0/industry')
  expect(codesOf([{ ...sale, place: 'UA-99' }])).toContain('unknown-region /product/sales/0/place')
  expect(codesOf([{ ...sale, place: 'UA-43' }])).toEqual(['region-without-employment /product/sales/0/place'])
  expect(codesOf([{ ...sale, replaces: { UKR: 0.7, FRA: 0.7 } }])).toContain('replaced-above-all /product/sales/0/replaces')
  expect(codesOf([{ ...sale, replaces: { ZZZ: 0.7 } }])).toContain('unknown-economy /product/sales/0/replaces/ZZZ')
  expect(codesOf([sale], { industry: undefined })).toContain('sales-need-industry /product/industry')
  expect(codesOf([{ ...sale, industry: 'B07', place: 'DEU' }])).toEqual(['industry-without-output /product/sales/0/industry'])
})
