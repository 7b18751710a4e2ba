import type { Kernels } from './kernels.ts'

/** What a pass over linked economies works on, in the order in which `kernels/sweep.ts` finds the places; vectors lie economy by economy. */
export const sweepPlaces = [
  'state',
  'perPool',
  'bids',
  'byFour',
  'pulled',
  'demand',
  'x',
  'called',
  'household',
  'used',
  'image',
  'labourIncome',
  'column',
  'pattern',
  'factors',
  'inputs',
  'pivots',
  'inverseDiagonal',
  'capability',
  'perHome',
  'importShare',
  'summedUp',
  'summedUpCounts',
  'attraction',
] as const

type SweepPlaces = Readonly<Record<(typeof sweepPlaces)[number], number>>

/** The same as `kernels/sweep.ts` in plain TypeScript, made of other kernels. */
export function twinSweep(heap: Float64Array, kernels: Omit<Kernels, 'sweepLinked' | 'hostStep'>): Pick<Kernels, 'sweepLinked'> {
  return {
    sweepLinked(places, economies, n) {
      const at = Object.fromEntries(sweepPlaces.map((name, k) => [name, heap[places + k]!])) as SweepPlaces
      for (let c = 0; c < economies; c++) kernels.bidsOf(at.state + 2 * c * n, at.perPool + c * n, n, at.bids + 2 * c, 2 * economies)
      for (let first = 0; first < economies; first += 4) {
        kernels.pullByFour(at.bids, at.byFour + first * economies, economies, n, at.pulled)
        const end = Math.min(first + 4, economies)
        for (let d = first; d < end; d++) settle(at, economies, n, d, at.pulled + 2 * (d - first), end - d - 1)
      }
    },
  }

  function settle(at: SweepPlaces, economies: number, n: number, d: number, pulled: number, others: number): void {
    const [from, pairs, x, household] = [d * n, 2 * d * n, at.x + 2 * d * n, at.household + 8 * d]
    kernels.callsFromAll(at.demand + pairs, at.capability + from, pulled, n, x, at.called)
    kernels.solvePair(at.factors + from * n, n, at.pivots + from, at.inverseDiagonal + from, x)
    kernels.closeHousehold(x, at.labourIncome + pairs, at.column + pairs, n, household)
    kernels.usedOf(x, at.called, at.perHome + from, n, at.used)
    const [inputs, pattern, count] = [at.inputs + from * n, at.pattern + pairs, heap[at.summedUpCounts + d]!]
    kernels.sumUpUse(at.summedUp + from, count, inputs, n, pattern, household + 6, x, at.used)
    kernels.importsOf(at.used, at.importShare + from, n, at.image + pairs)
    const attraction = at.attraction + d * economies + d + 1
    kernels.passOn(at.image + pairs, at.perPool + from, n, at.bids + 2 * d, 2 * economies, pulled + 2, attraction, others)
  }
}
