import { expect, test } from 'vitest'
import { Id } from './codes.ts'
import { isId } from './id.ts'

test.each([
  ['01a20771-9880-70b0-a0e2-f1c2555f9c6c', true],
  ['01A20771-9880-70B0-A0E2-F1C2555F9C6C', true],
  ['00000000-0000-0000-0000-000000000000', true],
  ['ffffffff-ffff-ffff-ffff-ffffffffffff', true],
  ['01a20771-9880-90b0-a0e2-f1c2555f9c6c', false],
  ['01a20771-9880-70b0-c0e2-f1c2555f9c6c', false],
  ['01a20771-9880-70b0-a0e2-f1c2555f9c6', false],
  [' 01a20771-9880-70b0-a0e2-f1c2555f9c6c', false],
  ['01a20771988070b0a0e2f1c2555f9c6c', false],
  ['summary', false],
  ['', false],
])('%j is an id: %s, as the schema has it', (text, is) => {
  expect([isId(text), Id.safeParse(text).success]).toEqual([is, is])
})
