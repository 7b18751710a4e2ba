import { type Quantity, QuantitySchema } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { withChosen, withOwnValue, withRange, withRangeAlong } from './own-value.ts'

const words = { title: 'Own judgement' }
const sourced: Quantity = {
  chosen: 'press',
  range: [100, 700],
  claims: [
    { id: 'press', value: 600, said: 'press', source: { title: 'A newspaper', date: '2026-02' }, confidence: 'low' },
    { id: 'own-value', value: 50, said: 'own', source: { title: 'Somebody earlier' }, confidence: 'low' },
  ],
}

test('a bare number stays a bare number', () => {
  expect(withOwnValue(5, 7, words)).toBe(7)
})

test('beside claims an own value is a claim of its own, chosen, and what others said stays', () => {
  const next = withOwnValue(sourced, 300, words)
  expect(QuantitySchema.parse(next)).toEqual({
    ...sourced,
    chosen: 'own-value-2',
    claims: [...sourced.claims, { id: 'own-value-2', value: 300, said: 'own', source: { title: 'Own judgement' }, confidence: 'low' }],
  })
})

test('changing the own value again changes that claim and adds none', () => {
  const twice = withOwnValue(withOwnValue(sourced, 300, words), 310, words)
  expect(typeof twice === 'object' && twice.claims).toHaveLength(3)
  expect(typeof twice === 'object' && twice.claims.at(-1)?.value).toBe(310)
})

test('a range makes a claim of a bare number, and can be taken away', () => {
  expect(QuantitySchema.parse(withRange(5, [4, 6], words))).toMatchObject({ range: [4, 6], chosen: 'own-value' })
  expect(withRange(sourced, null, words)).not.toHaveProperty('range')
})

test('another claim can be chosen', () => {
  expect(withChosen(sourced, 'own-value')).toMatchObject({ chosen: 'own-value', range: [100, 700] })
})

test('a range that the chosen number leaves goes along: in proportion, or widened where there is none', () => {
  const tenth = withRangeAlong(withOwnValue(sourced, 60, words), 600)
  expect(QuantitySchema.parse(tenth)).toMatchObject({ chosen: 'own-value-2', range: [10, 70] })
  expect(QuantitySchema.parse(withRangeAlong(withChosen(sourced, 'own-value'), null))).toMatchObject({ range: [50, 700] })
  expect(QuantitySchema.parse(withRangeAlong(withOwnValue(sourced, -5, words), 600))).toMatchObject({ range: [-5, 700] })
})

test('a range that holds the number stays as it is, and so does a bare number', () => {
  const inside = withOwnValue(sourced, 300, words)
  expect(withRangeAlong(inside, 600)).toBe(inside)
  expect(withRangeAlong(7, 5)).toBe(7)
})
