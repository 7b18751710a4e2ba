import { refusals } from '@shiftwork/contracts/testing'
import { placeInTables, plantContribution } from '@shiftwork/runs'
import { describe, expect, test } from 'vitest'
import { contributionOfPlant } from './contribution.ts'
import { contributionTable } from './contribution-table.ts'
import { multipliersOfRegion } from './region-multipliers.ts'

const lviv = { economy: 'UKR', region: 'UA-46', industry: 'C302T309', householdSpending: 0.55, alone: true } as const

describe('contribution of a plant in Lviv oblast', () => {
  const report = contributionOfPlant({ ...lviv, output: 10, draws: 16 })
  const { total, direct, indirect, induced } = report.effects

  test('names what is given, by own, rest and world, and the parts add up', () => {
    expect(report).toMatchObject({ question: 'contribution', region: 'UA-46', output: 10, householdSpendingShare: 0.55 })
    expect(direct.own.output).toBe(10)
    expect(direct.world.jobs).toBe(direct.own.jobs)
    for (const place of ['own', 'rest', 'world'] as const) {
      const parts = [direct, indirect, induced].reduce((sum, effect) => sum + effect[place]!.output, 0)
      expect(total[place]!.output).toBeCloseTo(parts, 9)
    }
    // Ukraine alone: its region and its rest are all that there is.
    expect(total.own.output + total.rest!.output).toBeCloseTo(total.world.output, 9)
    expect(total.own.jobs! + total.rest!.jobs!).toBeCloseTo(total.world.jobs!, 6)
  })

  test('is the multiplier of the region times the output, less what counts the output again', () => {
    const row = multipliersOfRegion(lviv).rows.find(({ industry }) => industry === 'C302T309')!
    expect(report.asNewDemand.typeI.own).toBeCloseTo(10 * 1.41382496, 6)
    expect(report.asNewDemand.typeI.world).toBeCloseTo(10 * row.typeI!.world, 9)
    expect(report.asNewDemand.typeII.world).toBeCloseTo(10 * row.typeII!.world, 9)
    expect(report.asNewDemand.typeI.countedAgain).toBeGreaterThan(0)
    expect(direct.world.output + indirect.world.output).toBeCloseTo(10 * row.typeI!.world - report.asNewDemand.typeI.countedAgain, 9)
  })

  test('an exponent that is set is held, and with no partners the range is that of its own table', () => {
    const names = (asked: object) =>
      contributionOfPlant({ ...lviv, output: 10, draws: 8, ...asked }).ranges!.drawn.map(({ parameter }) => parameter)
    expect(names({})).toContain('region-size-exponent')
    expect(names({ delta: 0.3 })).not.toContain('region-size-exponent')
    expect(names({ method: 'SLQ' })).not.toContain('region-size-exponent')
  })

  test('closure is the same with the other sign, to the bit', () => {
    const lost = contributionOfPlant({ ...lviv, output: 10, closure: true, draws: 0 })
    expect(lost.question).toBe('closure')
    for (const effect of ['direct', 'indirect', 'induced'] as const) {
      for (const measure of ['output', 'valueAdded', 'labourIncome', 'jobs'] as const) {
        expect(lost.effects[effect].own[measure]! + report.effects[effect].own[measure]!).toBe(0)
        expect(lost.effects[effect].world[measure]! + report.effects[effect].world[measure]!).toBe(0)
      }
    }
    expect(contributionTable(lost)).toContain('Lost with 10.0 of output of C302T309 in UA-46')
  })

  test('a share is a share of what the region makes; all of it where nothing is said', () => {
    const half = contributionOfPlant({ ...lviv, share: 0.5, draws: 0 })
    expect(half.output).toBeCloseTo(half.industryOutput / 2, 12)
    const whole = contributionOfPlant({ ...lviv, draws: 0 })
    expect(whole.share).toBe(1)
    // Given whole, the industry of the region makes what is given and nothing on top.
    expect(whole.effects.direct.own.output).toBe(whole.industryOutput)
  })
})

test('a whole economy has no rest; its table says what was counted again', () => {
  const report = contributionOfPlant({ economy: 'UKR', industry: 'C25', householdSpending: 0.55, draws: 16 })
  expect(report.effects.total.rest).toBeNull()
  const table = contributionTable(report)
  expect(table).toContain('count this output again')
  expect(table).toContain('16 draws, seed 0); drawn: coefficient-spread 0.2, import-share-spread 0.3, employment-spread 0.1.')
  const { p10, p90 } = report.ranges!
  const [low, high] = [p10, p90].map(({ total }) => total.own.jobs!.toLocaleString('en-GB', { maximumFractionDigits: 0 }))
  expect(table).toContain(`(${low} to ${high})`)
})

test('the service answers with the same figures, for a region and for a whole economy', () => {
  const question = { economy: 'UKR', industry: 'C25', householdSpending: 0.55, share: 0.5, draws: 8, seed: 3 } as const
  for (const region of ['UA-46', undefined]) {
    const { economy, region: part, ...tables } = placeInTables(region ?? 'UKR')
    const asked = { ...question, ...(region === undefined ? {} : { region }) }
    const answer = plantContribution(tables, asked)
    expect([economy, part]).toEqual(['UKR', region])
    const { notes, ...figures } = contributionOfPlant(asked)
    expect(answer).toMatchObject(figures)
    expect(answer.notes).toEqual(notes)
  }
})

test('a table of one’s own has no range: nobody says how far it strays', () => {
  const report = contributionOfPlant({ economy: 'reg1', industry: 'sector 1', table: 'tests/published/pymrio-2x3' })
  expect(report.ranges).toBeNull()
  expect(contributionTable(report)).toContain('Central values, without ranges.')
})

test('bad input is named by option', () => {
  expect(refusals(() => contributionOfPlant({ ...lviv, draws: 1.5 }))).toEqual(['count-out-of-range --draws'])
  expect(refusals(() => contributionOfPlant({ ...lviv, share: 1.2 }))).toEqual(['share-out-of-range --share'])
  expect(refusals(() => contributionOfPlant({ ...lviv, share: 0.1, output: 1 }))).toEqual(['size-given-twice --share'])
  expect(refusals(() => contributionOfPlant({ ...lviv, output: 1e6 }))).toEqual(['plant-larger-than-industry --output'])
  expect(refusals(() => contributionOfPlant({ ...lviv, output: -1 }))).toEqual(['too-small --output'])
  expect(refusals(() => contributionOfPlant({ ...lviv, industry: 'C99' }))).toEqual(['unknown-product --industry'])
  expect(refusals(() => contributionOfPlant({ economy: 'DEU', industry: 'B07', householdSpending: 0.55 }))).toEqual([
    'industry-without-output --industry',
  ])
  expect(refusals(() => contributionOfPlant({ ...lviv, householdSpending: 2 }))).toEqual(['share-out-of-range --household-spending'])
})
