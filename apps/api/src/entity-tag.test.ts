import { expect, test } from 'vitest'
import { editedTag, ifMatch } from './entity-tag.ts'
import { Refusal } from './errors.ts'

test('a tag carries the row version, and changes with what is shown', () => {
  expect(editedTag(7, { a: 1 })).toMatch(/^"7-[0-9a-f]{16}"$/)
  expect(editedTag(7, { a: 1 })).not.toBe(editedTag(7, { a: 2 }))
})

test('If-Match is compared by row version; a tag of something else matches nothing', () => {
  expect(ifMatch(editedTag(7, {}))).toBe(7)
  expect(ifMatch('"7"')).toBe(7)
  expect(ifMatch('*')).toBe('any')
  for (const foreign of ['W/"7"', '7', '"abc"', '"7-xyz"']) expect(ifMatch(foreign)).toBe(0)
})

test('without If-Match: 428', () => {
  const read = () => ifMatch(undefined)
  expect(read).toThrow(Refusal)
  try {
    read()
  } catch (error) {
    expect((error as Refusal).status).toBe(428)
  }
})
