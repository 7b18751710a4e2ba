import { describe, expect, test } from 'vitest'
import { costPerRetrained, retrainingBalance } from './retraining-balance.ts'

describe('World Economic Forum & BCG (2019), Towards a Reskilling Revolution: 1.37 million people, 24,800 USD each', () => {
  const balance = retrainingBalance(1.37e6, 24_800, { viable: 0.77, negative: 0.18, withoutPath: 0.05 })

  test('the whole costs 34 billion USD', () => expect(balance.costOfAll / 1e9).toBeCloseTo(33.98, 2))

  test('4.7 billion USD of private money retrain a quarter, 13,723 USD a person', () =>
    expect(Math.round(costPerRetrained(4.7e9, 1.37e6, 0.25))).toBe(13_723))

  test('of 1.4 million, 252,000 could be retrained at a loss only', () =>
    expect(retrainingBalance(1.4e6, 24_800, { viable: 0.77, negative: 0.18, withoutPath: 0.05 }).people.negative).toBeCloseTo(252_000, 6))

  test('nobody is made or lost', () => {
    const { viable, negative, withoutPath } = balance.people
    expect(viable + negative + withoutPath).toBeCloseTo(1.37e6, 6)
    expect(() => retrainingBalance(1, 1, { viable: 0.8, negative: 0.18, withoutPath: 0.05 })).toThrow(RangeError)
  })
})
