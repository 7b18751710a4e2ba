import type { Kernels } from './kernels.ts'

/** What a step works on, in the order in which `hostStep` finds its places; from `stride` on, numbers instead of places. */
export const stepPlaces = [
  ...(['drawn', 'inverse', 'inputs', 'labourIncome', 'perHome', 'wages', 'home', 'abroad', 'patterns', 'abroadOnly'] as const),
  'abroadOnlyCount',
  ...(['x', 'before', 'bought', 'spent', 'y', 'used', 'called', 'demand'] as const),
  ...(['stride', 'spendingShare', 'wageIncome'] as const),
] as const

type StepPlaces = Readonly<Record<(typeof stepPlaces)[number], number>>

/** The same as `kernels/tables.ts` in plain TypeScript. */
export function twinTables(heap: Float64Array, kernels: Pick<Kernels, 'rowsTimesPair' | 'rowsTimesPairs'>): Pick<Kernels, 'hostStep'> {
  return {
    hostStep(list, n, count, second) {
      const at = Object.fromEntries(stepPlaces.map((name, k) => [name, heap[list + k]!])) as StepPlaces
      const { drawn, x, y, used, called, demand, stride } = at
      const pairs = 2 * n * count
      heap.fill(0, used, used + pairs)
      kernels.rowsTimesPairs(drawn, n, n, n, x, count, used)
      if (second !== 0) {
        setCalls(heap, at, at.home, n, count, called, 2 * n)
        follow(heap, kernels, at, n, count)
        kernels.rowsTimesPairs(drawn, n, n, n, y, count, used)
        for (let i = 0; i < pairs; i++) heap[x + i]! += heap[y + i]!
      }
      setCalls(heap, at, at.home, n, count, demand, stride)
      setCalls(heap, at, at.abroad, n, count, demand + 2 * n, stride)
    },
  }
}

function follow(
  heap: Float64Array,
  kernels: Pick<Kernels, 'rowsTimesPair' | 'rowsTimesPairs'>,
  at: StepPlaces,
  n: number,
  count: number,
): void {
  const { y, before, spent, spendingShare, wageIncome } = at
  heap.fill(0, y, y + 2 * n * count)
  kernels.rowsTimesPairs(at.inverse, n, n, n, at.called, count, y)
  for (let k = 0; k < count; k++) {
    const own = 2 * k * n
    let earned = 0
    for (let i = 0; i < n; i++) earned += heap[at.labourIncome + i]! * (heap[y + own + 2 * i]! + heap[y + own + 2 * i + 1]!)
    for (let p = 0; p < at.abroadOnlyCount; p++) {
      const i = heap[at.abroadOnly + p]!
      kernels.rowsTimesPair(at.inputs + i * n, n, 1, n, y + own, before + own + 2 * i)
    }
    followSpending(heap, at, n, own, earned)
    heap[spent + k]! += spendingShare * earned * wageIncome
  }
}

function followSpending(heap: Float64Array, { perHome, wages, called, y, before }: StepPlaces, n: number, own: number, earned: number) {
  for (let i = 0; i < n; i++) {
    const all = heap[perHome + i]!
    const first = own + 2 * i
    const [x, second] = [heap[y + first]!, heap[y + first + 1]!]
    const more = all * (second - heap[called + first + 1]!) + earned * heap[wages + n + i]!
    heap[before + first]! += all * (x - heap[called + first]!)
    heap[before + first + 1]! += more
    heap[y + first + 1] = second + earned * heap[wages + i]!
  }
}

function setCalls(heap: Float64Array, at: StepPlaces, shares: number, n: number, count: number, out: number, stride: number): void {
  const { patterns, used, before, bought } = at
  for (let k = 0; k < count; k++) {
    const [own, into, spent] = [2 * k * n, out + k * stride, heap[at.spent + k]!]
    for (let i = 0; i < n; i++) {
      const [drawn, held, b] = [heap[shares + i]!, heap[shares + n + i]!, heap[bought + k * n + i]!]
      const [a, c] = [own + 2 * i, own + 2 * i + 1]
      heap[into + 2 * i] = drawn * (heap[used + a]! + b) - held * (heap[before + a]! + b)
      heap[into + 2 * i + 1] =
        drawn * (heap[used + c]! + spent * heap[patterns + i]!) - held * (heap[before + c]! + spent * heap[patterns + n + i]!)
    }
  }
}
