import { ModelInputError } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { readSettings } from './env.ts'

test('without an environment: desk mode on port 4300', () => {
  expect(readSettings({})).toEqual({ port: 4300, data: '.shiftwork', databaseUrl: null, logLevel: 'warn', callsPerTenSeconds: 5000 })
})

test('an empty variable counts as absent', () => {
  expect(readSettings({ DATABASE_URL: '', SHIFTWORK_PORT: '' })).toMatchObject({ databaseUrl: null, port: 4300 })
})

test('everything that is wrong comes at once, and an address that may hold a password is not printed', () => {
  const wrong = { SHIFTWORK_PORT: '70000', DATABASE_URL: 'mysql://root:secret@db', SHIFTWORK_LOG: 'loud' }
  const read = () => readSettings(wrong)
  expect(read).toThrow(ModelInputError)
  try {
    read()
  } catch (error) {
    const { findings } = error as ModelInputError
    expect(findings.map((f) => f.path).sort()).toEqual(['DATABASE_URL', 'SHIFTWORK_LOG', 'SHIFTWORK_PORT'])
    expect(JSON.stringify(findings)).not.toContain('secret')
  }
})
