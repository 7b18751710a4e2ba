import { type Instrument, InstrumentSchema } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { instrumentOfKind } from './instrument-kind.ts'

const grant: Instrument = {
  id: 'g',
  kind: 'grant',
  payer: 'union',
  amount: 4_000_000,
  from: 3,
  months: 24,
  note: 'asked for',
  condition: { posts: 500, place: 'UKR', month: 59, clawBack: 1 },
}

test.each(['loan', 'guarantee', 'tax-relief', 'training'] as const)(
  'a grant as %s is a valid instrument that keeps payer, months and notes',
  (kind) => {
    const next = instrumentOfKind(grant, kind)
    expect(InstrumentSchema.parse(next)).toEqual(next)
    expect(next).toMatchObject({ id: 'g', kind, payer: 'union', from: 3, months: 24, note: 'asked for' })
    expect('condition' in next).toBe(false)
  },
)

test('the amount stays where both kinds have one', () => {
  expect(instrumentOfKind(grant, 'loan')).toMatchObject({ amount: 4_000_000 })
  expect(instrumentOfKind(grant, 'grant')).toBe(grant)
})
