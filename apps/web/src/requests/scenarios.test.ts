import type { ScenarioHead } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { ownThenExamples } from './scenarios.ts'

const head = (id: string, example: string | null) => ({ id, example }) as ScenarioHead

test('own scenarios keep their order, newest first; examples follow in the order in which they were stored', () => {
  const heads = [head('6', null), head('5', 'third'), head('4', null), head('2', 'second'), head('1', 'first')]
  expect(ownThenExamples(heads).map(({ id }) => id)).toEqual(['6', '4', '1', '2', '5'])
})
