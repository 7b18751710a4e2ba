import { expect, test } from 'vitest'
import { progressTo } from './terminal-progress.ts'

function written(isTTY: boolean): string {
  const parts: string[] = []
  const write = (part: string | Uint8Array) => parts.push(String(part)) > 0
  const say = progressTo({ isTTY, write }, 'draws')
  for (const done of [256, 256, 5120]) say({ done, total: 5120 })
  return parts.join('')
}

test('a terminal sees one line grow, and nothing twice; a pipe sees none of it', () => {
  expect(written(true)).toBe('\r256 of 5,120 draws\r5,120 of 5,120 draws\n')
  expect(written(false)).toBe('')
})
