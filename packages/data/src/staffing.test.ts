import { occupationsOfJobs } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'
import { readBundledEmployment } from './employment.ts'
import { occupations } from './occupations.ts'
import { staffingPattern } from './staffing.ts'
import { occupationPay } from './staffing-wages.ts'

const share = (economy: string, industry: string, prefix: string) => {
  const pattern = staffingPattern(economy)
  const row = pattern.industries.indexOf(industry) * pattern.occupations.length
  return pattern.occupations.reduce((sum, code, k) => sum + (code.startsWith(prefix) ? pattern.shares[row + k]! : 0), 0)
}

describe.each(['USA', 'FRA', 'UKR'])('the staffing pattern of %s', (economy) => {
  const { industries, occupations: codes, shares, mark } = staffingPattern(economy)

  test('has every industry, each with shares that sum to 1', () => {
    industries.forEach((industry, i) => {
      const sum = codes.reduce((total, _, k) => total + shares[i * codes.length + k]!, 0)
      expect(sum, industry).toBeCloseTo(1, 9)
    })
  })

  test('names groups of ISCO-08 that do not overlap', () => {
    const known = new Set(occupations().map(({ code }) => code))
    expect(codes.filter((code) => !known.has(code))).toEqual([])
    expect(codes.filter((code) => codes.some((other) => other !== code && code.startsWith(other)))).toEqual([])
  })

  test('marks every cell: nobody exactly where the share is 0', () => {
    industries.forEach((industry, i) => {
      const wrong = codes.filter((_, k) => (mark(i, k) === '.') !== (shares[i * codes.length + k] === 0))
      expect(wrong, industry).toEqual([])
    })
  })

  test('jobs by occupation sum to jobs by industry', () => {
    const jobs = Float64Array.from(readBundledEmployment().economies['UKR']!.persons.map((persons) => persons ?? 0))
    const { byOccupation, withoutPattern } = occupationsOfJobs(jobs, shares, codes.length)
    const total = jobs.reduce((sum, persons) => sum + persons, 0)
    expect(withoutPattern).toBe(0)
    expect(byOccupation.reduce((sum, persons) => sum + persons, 0) / total).toBeCloseTo(1, 9)
  })
})

test('every cell of an economy without a pattern of its own is a proxy', () => {
  const { occupations: codes, industries, mark, takenFrom } = staffingPattern('UKR')
  const marks = new Set(industries.flatMap((_, i) => codes.map((_code, k) => mark(i, k))))
  expect(takenFrom).toBe('USA')
  expect([...marks].sort()).toEqual(['.', 'p'])
})

test('the hole in car parts is filled from manufacturing, and told', () => {
  expect(share('USA', 'C29', '821')).toBeGreaterThan(0.3)
  const { industries, occupations: codes, mark, notes } = staffingPattern('USA')
  expect(mark(industries.indexOf('C29'), codes.indexOf('8219'))).toBe('f')
  expect(notes.some((note) => note.includes('336300') && note.includes('137740'))).toBe(true)
})

test('people are where they are expected: teachers, farmers, drivers, nurses', () => {
  expect(share('USA', 'P', '23')).toBeGreaterThan(0.35)
  expect(share('UKR', 'A01', '6')).toBeGreaterThan(0.5)
  expect(share('UKR', 'H49', '83')).toBeGreaterThan(0.4)
  expect(share('FRA', 'Q', '22') + share('FRA', 'Q', '32')).toBeGreaterThan(0.2)
})

describe('pay', () => {
  test('falls back to the group above, and to the United States where an economy has none', () => {
    expect(occupationPay('UKR').of('8211')).toBe(4398)
    expect(occupationPay('POL')).toMatchObject({ takenFrom: 'USA' })
    expect(occupationPay('FRA').of('2211')! / occupationPay('FRA').of('9112')!).toBeGreaterThan(2)
    expect(occupationPay('UKR').of('0110')).toBeUndefined()
  })
})
