import { expect, test } from 'vitest'
import { importSharesOf } from './import-shares.ts'

const accounts = (imports: number, use: number, output = 1) =>
  importSharesOf({
    names: ['AAA.P'],
    output: Float64Array.of(output),
    imports: Float64Array.of(imports),
    domesticUse: Float64Array.of(use),
  })

test('imports over domestic use', () => {
  expect(accounts(25, 100)).toEqual({ shares: Float64Array.of(0.25), findings: [] })
})

test('a share above one is held to one and told', () => {
  const { shares, findings } = accounts(130, 100)
  expect(shares[0]).toBe(1)
  expect(findings).toMatchObject([{ code: 'import-share-clipped', path: 'AAA.P', severity: 'warning', values: { imports: 130, use: 100 } }])
})

test('a clip that moves next to nothing is not told', () => {
  expect(accounts(100.005, 100).findings).toEqual([])
  expect(accounts(-1e-5, 1).findings).toEqual([])
})

test('without use nothing is imported; what nobody makes at home is imported whole', () => {
  expect(accounts(5, 0).shares[0]).toBe(0)
  expect(accounts(5, 100, 0).shares[0]).toBe(1)
})
