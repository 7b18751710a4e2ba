import { expect, test } from 'vitest'
import { firstQuestion, readPlantQuestion } from './plant-question.ts'

test('numbers of an address are numbers again', () => {
  const asked = { place: 'UA-46', industry: 'C25', about: 'closure', size: 'output', share: '0.5', output: '12.5', spending: '0.6' }
  expect(readPlantQuestion(asked)).toEqual({ ...asked, share: 0.5, output: 12.5, spending: 0.6 })
})

test('what cannot be is as if it were not asked; 0 is a number', () => {
  expect(readPlantQuestion({ about: 'why', size: 'huge', share: 'much', spending: '', industry: 'x'.repeat(41), place: 3 })).toEqual(
    firstQuestion,
  )
  expect(readPlantQuestion({ share: '0' }).share).toBe(0)
})
