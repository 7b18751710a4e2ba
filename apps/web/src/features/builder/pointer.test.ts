import { expect, test } from 'vitest'
import { getAt, setAt } from './pointer.ts'

const value = { name: 'a', phases: [{ id: 'x', lines: [1, 2] }], 'odd/name~': 1 }

test('reads what stands at a pointer', () => {
  expect(getAt(value, '/phases/0/lines/1')).toBe(2)
  expect(getAt(value, '/odd~1name~0')).toBe(1)
  expect(getAt(value, '/phases/3/lines')).toBeUndefined()
})

test('changes a copy and shares what did not change', () => {
  const next = setAt(value, '/phases/0/lines/1', 5)
  expect(next.phases[0]!.lines).toEqual([1, 5])
  expect(value.phases[0]!.lines).toEqual([1, 2])
  expect(setAt(value, '/name', 'b').phases).toBe(value.phases)
})

test('undefined takes a field out', () => {
  expect('name' in setAt(value, '/name', undefined)).toBe(false)
})
