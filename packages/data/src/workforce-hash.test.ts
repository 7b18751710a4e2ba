import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundledFile } from './bundled-file.ts'
import { workforceFiles, workforceHash } from './workforce-hash.ts'

const bytesOf = (file: string) => readFileSync(bundledFile(file))

test('one bit of any file about occupations, skills, moves and staffing makes another hash', () => {
  const bundled = workforceHash()
  expect(workforceHash(bytesOf)).toBe(bundled)
  const changed = workforceFiles.map((changedFile) =>
    workforceHash((file) => {
      const bytes = Uint8Array.from(bytesOf(file))
      if (file === changedFile) bytes[bytes.length >> 1]! ^= 1
      return bytes
    }),
  )
  expect(new Set([bundled, ...changed]).size).toBe(workforceFiles.length + 1)
})

test('no bundled file of these kinds is left out', () => {
  const kinds = /^(mobility|occupations|skills|staffing)[.-]/
  expect(readdirSync(bundledFile('.')).filter((file) => kinds.test(file))).toEqual([...workforceFiles])
})
