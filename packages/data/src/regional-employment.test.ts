import { ModelInputError } from '@shiftwork/contracts'
import { describe, expect, test } from 'vitest'
import { regionalEmployment, regionsWithEmployment } from './regional-employment.ts'
import { sectionsOf } from './section-persons.ts'
import { readBundledTables } from './tables.ts'

const industries = readBundledTables().tables[0]!.industries
const share = (code: string, industry: string) => regionalEmployment(code).industryShare[industries.indexOf(industry)]!

test('spans of sections as printed', () => {
  expect(sectionsOf('B-E').join('')).toBe('BCDE')
  expect(sectionsOf('G-N,R-S').join('')).toBe('GHIJKLMNRS')
  expect(sectionsOf('A')).toEqual(['A'])
})

describe('Lviv oblast, employed persons by section 2019 (State Statistics Service of Ukraine)', () => {
  const lviv = regionalEmployment('UA-46')

  test('its size and sections are over those of the whole country in the same source', () => {
    expect(lviv.basis).toBe('sections')
    expect(lviv.size).toBeCloseTo(1075.2 / 16578.3, 15)
    expect(share('UA-46', 'A01')).toBeCloseTo(191.8 / 3010.4, 15)
    expect(share('UA-46', 'C25')).toBeCloseTo(157 / 2461.5, 15)
    expect(share('UA-46', 'F')).toBeCloseTo(70.3 / 699, 15)
  })

  test('sections L to T are the rest, by subtraction', () => {
    const rest = 1075.2 - (191.8 + 157 + 70.3 + 215.7 + 60.5 + 28.8 + 18.2 + 11.1)
    const restOfUkraine = 16578.3 - (3010.4 + 2461.5 + 699 + 3801.3 + 999 + 304 + 289.2 + 211.6)
    for (const industry of ['L', 'O', 'T']) expect(share('UA-46', industry)).toBeCloseTo(rest / restOfUkraine, 14)
  })

  test('says that the mix within a section is assumed', () => {
    expect(lviv.notes.map(({ code }) => code)).toEqual(['section-mix-assumed'])
  })
})

test('a region with a total alone has the national mix and says so', () => {
  const odesa = regionalEmployment('UA-51')
  expect(odesa.basis).toBe('national-mix')
  expect(odesa.size).toBeCloseTo(1020.1 / 16578.3, 15)
  expect([...new Set(odesa.industryShare)]).toEqual([odesa.size])
  expect(odesa.notes.map(({ code }) => code)).toEqual(['national-mix-assumed'])
})

test('regions that the total leaves out share the rest by the file of 2014, and say so', () => {
  const kyiv = regionalEmployment('UA-30')
  expect(kyiv.basis).toBe('residual')
  expect(kyiv.notes.map(({ code }) => code)).toEqual(['residual-region', 'national-mix-assumed'])
  const codes = regionsWithEmployment('UKR')
  const total = codes.reduce((sum, code) => sum + regionalEmployment(code).persons, 0)
  expect(total).toBeCloseTo(16578.3, 8)
  expect(kyiv.persons / regionalEmployment('UA-63').persons).toBeCloseTo(1710.4 / 638.5, 12)
})

describe('French regions', () => {
  test('employees by five groups of sections; nothing is zero only because it was rounded', () => {
    const loire = regionalEmployment('FR-PDL')
    expect(loire.basis).toBe('sections')
    expect(share('FR-IDF', 'A01')).toBeGreaterThan(0)
    expect(share('FR-PDL', 'C25')).toBeGreaterThan(loire.size)
    expect(loire.notes.map(({ code }) => code)).toContain('rounded-section-shares')
  })

  test('the shares of the thirteen regions add up to one in every industry', () => {
    const known = regionsWithEmployment('FRA')
      .map(regionalEmployment)
      .filter(({ basis }) => basis === 'sections')
    expect(known).toHaveLength(13)
    industries.forEach((_, i) => {
      expect(known.reduce((sum, { industryShare }) => sum + industryShare[i]!, 0)).toBeCloseTo(1, 12)
    })
  })

  test('overseas regions have a total alone', () => expect(regionalEmployment('FR-974').basis).toBe('national-mix'))
})

test('every region that is offered has a share between 0 and 1 of every industry', () => {
  for (const code of [...regionsWithEmployment('UKR'), ...regionsWithEmployment('FRA')]) {
    const { industryShare, size } = regionalEmployment(code)
    for (const q of [size, ...industryShare]) expect(q > 0 && q < 1, code).toBe(true)
  }
})

test.each(['UA-43', 'XX-1'])('%s: nobody has counted it or it is not known', (code) => {
  expect(() => regionalEmployment(code)).toThrow(ModelInputError)
})
