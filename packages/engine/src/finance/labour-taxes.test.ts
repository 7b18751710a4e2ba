import { expect, test } from 'vitest'
import { labourTaxes } from './labour-taxes.ts'
import { savedBenefits } from './saved-benefits.ts'

test('a labour cost of 122 in Ukraine: 100 gross, 22 single contribution, 23 income tax and levy', () => {
  const { grossWages, employersContributions, employeesContributions, incomeTax } = labourTaxes(122, {
    employers: 0.22,
    employees: 0,
    incomeTax: 0.23,
  })
  expect(grossWages).toBeCloseTo(100, 12)
  expect(employersContributions).toBeCloseTo(22, 12)
  expect(employeesContributions).toBe(0)
  expect(incomeTax).toBeCloseTo(23, 12)
  expect(grossWages + employersContributions).toBeCloseTo(122, 12)
})

test('benefits are saved for those alone who had any', () => {
  expect(savedBenefits(100, 0.2, 0.57)).toBeCloseTo(11.4, 12)
  expect(savedBenefits(100, 0, 0.57)).toBe(0)
})
