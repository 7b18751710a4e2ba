import { number } from './at'
import { bidsOf, callsFromAll, closeHousehold, importsOf, passOn, sumUpUse, usedOf } from './linked'
import { solvePair } from './lu'
import { pullByFour } from './rows'

// @NOTE One call a pass: seven kernels for each economy, called one by one from JavaScript, take a tenth more time. The places are those of
// `sweepPlaces` in `src/kernels/twin-sweep.ts`, by number.

export function sweepLinked(places: i32, economies: i32, n: i32): void {
  const perPool = <i32>number(places + 1)
  const bids = <i32>number(places + 2)
  const byFour = <i32>number(places + 3)
  const pulled = <i32>number(places + 4)
  for (let c = 0; c < economies; c++) bidsOf(<i32>number(places) + 2 * c * n, perPool + c * n, n, bids + 2 * c, 2 * economies)
  for (let first = 0; first < economies; first += 4) {
    pullByFour(bids, byFour + first * economies, economies, n, pulled)
    const end = min(first + 4, economies)
    for (let d = first; d < end; d++) settle(places, economies, n, d, pulled + 2 * (d - first), end - d - 1)
  }
}

/** Output, use and imports of one economy, what all bids call for from it being known; passes its bids on to the `others` after it. */
function settle(places: i32, economies: i32, n: i32, d: i32, pulled: i32, others: i32): void {
  const from = d * n
  const pairs = 2 * from
  const demand = <i32>number(places + 5) + pairs
  const x = <i32>number(places + 6) + pairs
  const called = <i32>number(places + 7)
  const household = <i32>number(places + 8) + 8 * d
  const used = <i32>number(places + 9)
  const imports = <i32>number(places + 10) + pairs
  const labourIncome = <i32>number(places + 11) + pairs
  const column = <i32>number(places + 12) + pairs
  const pattern = <i32>number(places + 13) + pairs
  const factors = <i32>number(places + 14) + from * n
  const inputs = <i32>number(places + 15) + from * n
  const pivots = <i32>number(places + 16) + from
  const inverseDiagonal = <i32>number(places + 17) + from
  const capability = <i32>number(places + 18) + from
  const perHome = <i32>number(places + 19) + from
  const importShare = <i32>number(places + 20) + from
  const summedUp = <i32>number(places + 21) + from
  const count = <i32>number(<i32>number(places + 22) + d)
  const attraction = <i32>number(places + 23) + d * economies + d + 1
  callsFromAll(demand, capability, pulled, n, x, called)
  solvePair(factors, n, pivots, inverseDiagonal, x)
  closeHousehold(x, labourIncome, column, n, household)
  usedOf(x, called, perHome, n, used)
  sumUpUse(summedUp, count, inputs, n, pattern, household + 6, x, used)
  importsOf(used, importShare, n, imports)
  passOn(imports, <i32>number(places + 1) + from, n, <i32>number(places + 2) + 2 * d, 2 * economies, pulled + 2, attraction, others)
}
