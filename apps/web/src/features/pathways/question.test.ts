import { expect, test } from 'vitest'
import { readQuestion } from './question.ts'

test('a question stands in the address as it was asked', () => {
  const asked = { way: 'into', occupation: '7212', region: 'UA-46', moves: 'all' }
  expect(readQuestion(asked)).toEqual(asked)
})

test.each([{}, { way: 'around', occupation: 7212, region: 'x'.repeat(21), moves: '' }, { occupation: '12345678901', other: 'x' }])(
  'what cannot be in %j is as if it were not asked',
  (search) => expect(readQuestion(search)).toEqual({ way: 'from', occupation: '', region: '', moves: 'viable' }),
)
