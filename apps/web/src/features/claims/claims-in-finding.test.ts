import { finding, parseScenario } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { claimsInFinding } from './claims-in-finding.ts'

const told = (chosen: string, ...ids: readonly string[]) => ({
  chosen,
  claims: ids.map((id, k) => ({
    id,
    value: 10 * (k + 1),
    said: id === 'promoter' ? ('promoter' as const) : ('press' as const),
    source: { title: `Source of ${id}` },
    confidence: 'low' as const,
  })),
})
const scenario = parseScenario({
  format: 1,
  name: 'a',
  model: 'bundled',
  start: '2027-01',
  months: 24,
  currency: 'EUR',
  priceYear: 2025,
  product: {
    name: 'x',
    capacityPerMonth: told('daily', 'daily', 'promoter'),
    price: 1000,
    halfCapacityMonth: 3,
    rampMonths: 6,
    learningRate: 0.9,
    staff: told('promoter', 'promoter'),
  },
  phases: [{ id: 'operation', kind: 'operation', from: told('promoter', 'promoter'), months: 20 }],
})
const conflict = finding('staff-against-volume', {
  path: '/product/staff',
  values: { staff: 10, staffClaim: 'promoter', capacityClaim: 'press: daily', priceClaim: 'own', fromClaim: 'promoter' },
})

test('the claims of a conflict are found in the register, with what enters; an announcement never does, a bare number has no claim', () => {
  expect(claimsInFinding(conflict, scenario).map(({ pointer, claim, enters }) => [pointer, claim.source.title, enters])).toEqual([
    ['/product/staff', 'Source of promoter', false],
    ['/product/capacityPerMonth', 'Source of daily', true],
    ['/phases/0/from', 'Source of promoter', true],
  ])
})

test('a claim that was not chosen does not enter', () => {
  const other = finding('staff-against-volume', { values: { capacityClaim: 'promoter' } })
  expect(claimsInFinding(other, scenario).map(({ enters }) => enters)).toEqual([false])
})
