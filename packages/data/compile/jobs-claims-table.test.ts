import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jobsClaimsTable } from './jobs-claims-table.ts'
import { markedText } from './marked-text.ts'

test('docs/method.md prints both claims for every industry as they stand in the bundled data', () => {
  const document = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8')
  expect(markedText(document, 'jobs-per-million-ukraine')).toBe(jobsClaimsTable())
  expect(jobsClaimsTable().split('\n')).toHaveLength(52)
})
