import type { Instrument } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { checkPayments } from './check-payments.ts'

const grant = (from: number, months: number, month?: number): Instrument => ({
  id: 'grant',
  payer: 'state',
  kind: 'grant',
  amount: 1e6,
  from,
  months,
  ...(month === undefined ? {} : { condition: { posts: 10, place: 'UKR', month, clawBack: 1 } }),
})
const check = (...instruments: Instrument[]) => checkPayments({ months: 60, funding: { corporateTax: false, payers: [], instruments } })

test('a grant after the horizon costs nothing, and that is said; one that ends after it counts in part', () => {
  expect(check(grant(60, 12))).toMatchObject([
    { code: 'payment-beyond-horizon', severity: 'warning', path: '/funding/instruments/0/from', found: '60', values: { share: 0 } },
  ])
  expect(check(grant(0, 12), grant(54, 24))).toMatchObject([
    { code: 'payment-beyond-horizon', path: '/funding/instruments/1/months', found: '78', values: { instrument: 'grant', share: 0.25 } },
  ])
})

test('posts that are counted after the horizon bring nothing back', () => {
  expect(check(grant(0, 12, 60))).toMatchObject([{ code: 'condition-beyond-horizon', path: '/funding/instruments/0/condition/month' }])
})

test('what is paid within the horizon is silent, and so is a loan that falls due when it ends', () => {
  expect(check(grant(48, 12, 59))).toEqual([])
  expect(check({ id: 'loan', payer: 'state', kind: 'loan', amount: 1e6, from: 0, months: 240, grace: 0, interest: 0, loss: 0 })).toEqual([])
})
