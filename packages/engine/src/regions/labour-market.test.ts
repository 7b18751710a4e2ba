import { expect, test } from 'vitest'
import { labourMarketFindings } from './labour-market.ts'

const rule = { smallestSize: 0.02, sharedMarkets: [{ regions: ['C', 'R'], known: 'The city C lies inside R.' }] }
const codes = (code: string, size: number) => labourMarketFindings({ code, size }, rule).map(({ values }) => Object.keys(values).at(-1))

test('a region is warned of when it is small, when it is known to share a market, and for both reasons', () => {
  expect(codes('A', 0.02)).toEqual([])
  expect(codes('A', 0.0199)).toEqual(['smallest'])
  expect(codes('R', 0.3)).toEqual(['others'])
  expect(codes('C', 0.01)).toEqual(['smallest', 'others'])
})
