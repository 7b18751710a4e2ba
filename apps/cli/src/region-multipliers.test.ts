import { refusals } from '@shiftwork/contracts/testing'
import { describe, expect, test } from 'vitest'
import { linkagesOfPlace } from './linkages.ts'
import { loadPlace } from './place-of-question.ts'
import { multipliersOfRegion } from './region-multipliers.ts'
import { regionMultiplierTable } from './region-multipliers-table.ts'
import { exportedTable } from './table-export.ts'

const lviv = { economy: 'UKR', region: 'UA-46', householdSpending: 0.55, alone: true } as const

describe('multipliers of a region', () => {
  const report = multipliersOfRegion(lviv)

  test('print what they stand on: size, λ, η, shares, sources and notes', () => {
    expect(report).toMatchObject({ region: 'UA-46', basis: 'sections', period: '2019', method: 'FLQ', delta: 0.25 })
    expect(report.lambda).toBeCloseTo(0.548721192, 9)
    expect(report.rows.find(({ industry }) => industry === 'C25')!.typeI!.own).toBeCloseTo(1.565418378, 9)
    expect(report.shareOfRestBoughtFromRegion['F']).toBeCloseTo(0.03890927606, 10)
    expect(report.notes.map(({ code }) => code)).toContain('section-mix-assumed')
    expect(regionMultiplierTable(report)).toContain('6.49 % of employment 2019')
  })

  test('δ and method change them in the expected direction', () => {
    const own = (question: object) =>
      multipliersOfRegion({ ...lviv, ...question }).rows.find(({ industry }) => industry === 'C25')!.typeI!.own
    expect(own({ delta: 0.4 })).toBeLessThan(own({ delta: 0.1 }))
    expect(own({ method: 'cilq' })).toBeGreaterThan(own({ method: 'FLQ' }))
  })

  test('with draws each figure has its range, in the table too', () => {
    const ranged = multipliersOfRegion({ ...lviv, draws: 32 })
    const { typeI } = ranged.rows.find(({ industry }) => industry === 'C25')!
    const { p10, p90 } = ranged.ranges!.rows.find(({ industry }) => industry === 'C25')!
    expect(p10.typeI!.own).toBeLessThan(typeI!.own)
    expect(p90.typeI!.own).toBeGreaterThan(typeI!.own)
    const table = regionMultiplierTable(ranged)
    expect(table).toContain(`${typeI!.own.toFixed(3)} (${p10.typeI!.own.toFixed(3)} to ${p90.typeI!.own.toFixed(3)})`)
    expect(table).toContain('(32 draws, seed 0); drawn: coefficient-spread 0.2')
    expect(report.ranges).toBeUndefined()
  })

  test('an exponent that the method does not use is said to be without effect', () => {
    const codes = (question: object) => multipliersOfRegion({ ...lviv, ...question }).notes.map(({ code }) => code)
    expect(codes({ method: 'SLQ', delta: 0.3 })).toContain('delta-without-effect')
    expect(codes({ method: 'SLQ' })).not.toContain('delta-without-effect')
    expect(codes({ delta: 0.3 })).not.toContain('delta-without-effect')
  })

  test('faults are named by option', () => {
    expect(refusals(() => multipliersOfRegion({ ...lviv, draws: 0.5 }))).toEqual(['count-out-of-range --draws'])
    expect(refusals(() => multipliersOfRegion({ ...lviv, delta: -1 }))).toEqual(['delta-out-of-range --delta'])
    expect(refusals(() => multipliersOfRegion({ ...lviv, method: 'GUESS' }))).toEqual(['unknown-method --method'])
    expect(refusals(() => multipliersOfRegion({ ...lviv, economy: 'FRA' }))).toEqual(['region-of-another-economy --region'])
    expect(refusals(() => multipliersOfRegion({ ...lviv, region: 'UA-99' }))).toEqual(['unknown-region --region'])
    expect(refusals(() => multipliersOfRegion({ ...lviv, region: 'UA-43' }))).toEqual(['region-without-employment UA-43'])
    expect(refusals(() => loadPlace({ economy: 'UKR', delta: 0.3, alone: true }))).toEqual([
      'option-without-region --delta',
      'option-without-region --alone',
    ])
  })
})

test('linkages of a region: key industries, origins in the rest of the country, chains that add up', () => {
  const report = linkagesOfPlace({ ...lviv, top: 4, industry: 'C302T309', measure: 'output' })
  expect(report.rows).toHaveLength(50)
  expect(report.keyIndustries.length).toBeGreaterThan(3)
  expect(report.cutOffs.map(({ origin }) => origin)).toEqual(['UKR-rest', 'UKR-rest', 'UKR-rest', 'UKR-rest'])
  const { paths } = report
  expect(paths!.exact).toBe(true)
  expect(paths!.paths[0]).toMatchObject({ steps: ['UA-46.C302T309'], value: 1 })
  expect(paths!.paths.reduce((sum, { value }) => sum + value, paths!.rest)).toBeCloseTo(paths!.total, 12)
  // Own + rest of the Type I multiplier of Lviv's check values.
  expect(paths!.total).toBeCloseTo(1.41382496021 + 0.72161919925, 9)
})

test('exported figures read back to the same bits; keys that hold commas are quoted', () => {
  const place = loadPlace(lviv)
  const question = { scope: 'own', householdSpending: 0.55 }
  const cells = (what: string) =>
    exportedTable(place, { ...question, what })
      .trim()
      .split('\n')
      .map((line) => line.split(','))
  const inverse = cells('L')
  expect(inverse).toHaveLength(51)
  expect(inverse[0]![1]).toBe('UA-46.A01')
  const sum = inverse.slice(1).reduce((total, row) => total + Number(row[20]), 0)
  expect(inverse[0]![20]).toBe('UA-46.C25')
  expect(sum).toBeCloseTo(1.565418378, 9)
  expect(Number(cells('multipliers')[20]![2])).toBeCloseTo(sum, 12)
  expect(cells('jobs')[1]).toEqual(['UA-46', 'A01', String(place.model.jobsPerOutput[0]), String(place.model.output[0])])
  expect(refusals(() => exportedTable(place, { ...question, what: 'everything' }))).toEqual(['unknown-choice --what'])
})
