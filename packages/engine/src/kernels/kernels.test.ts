import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileKernels, kernelFile } from '../../kernels/compile/compile.ts'
import { factorNumbers } from '../sampling/lognormal-factor.ts'
import * as file from './compiled.ts'
import { compiled, type Heap, plain, sharedHeap } from './heap.ts'
import type { Kernels } from './kernels.ts'
import { placesOf } from './places.ts'
import { sweepPlaces } from './twin-sweep.ts'
import { stepPlaces } from './twin-tables.ts'

const size = 21
const square = size * size

/** Where a kernel reads and writes on the heap of the test: six stretches of 2 · 21 · 21 numbers. */
const place = (k: number) => 2 * square * k
const [a, b, c, d, e, f] = [place(0), place(1), place(2), place(3), place(4), place(5)]
const factors = place(6)
const length = factors + factorNumbers

const calls: Record<keyof Kernels, (kernels: Kernels, n: number, numbers: Float64Array) => unknown> = {
  factorise: (kernels, n) => kernels.factorise(a, n, b, c),
  solvePair: (kernels, n) => {
    kernels.factorise(a, n, b, c)
    kernels.solvePair(a, n, b, c, d)
  },
  rowsTimesPair: (kernels, n) => kernels.rowsTimesPair(a, n + 1, n, n, b, c),
  lessThanOne: (kernels, n) => kernels.lessThanOne(a, n + 1, n, b),
  // Each remainder of rows by four meets each of columns.
  rowsTimesPairs: (kernels, n) => kernels.rowsTimesPairs(a, n + 1, n, n, b, 1 + (n % 5), c),
  sumOfRows: (kernels, n, numbers) => {
    for (let p = 0; p < (n * n) / 2; p++) numbers[d + p] = (7 * p) % n
    for (let k = 0; k <= n; k++) numbers[e + k] = (k * (k - 1)) / 2
    kernels.sumOfRows(a, n, d, b, e, n, c)
  },
  apart: (kernels, n) => kernels.apart(a, n, c, d),
  pullByFour: (kernels, n) => kernels.pullByFour(a, b, n, n, c),
  sumOfProducts: (kernels, n) => kernels.sumOfProducts(a, b, n, c),
  distance: (kernels, n) => kernels.distance(a, b, n, c),
  subtractTimes: (kernels, n) => kernels.subtractTimes(a, b, c, n),
  difference: (kernels, n) => kernels.difference(a, b, n, c),
  sumOfThree: (kernels, n) => kernels.sumOfThree(a, b, c, n, d),
  copyPairs: (kernels, n) => kernels.copyPairs(a, b, n),
  sumsOfPairs: (kernels, n) => kernels.sumsOfPairs(a, n, 1 + (n % 7), b),
  homeBlock: (kernels, n) => kernels.homeBlock(a, b, n, c),
  callsFromAll: (kernels, n) => kernels.callsFromAll(a, b, c, n, d, e),
  closeHousehold: (kernels, n) => kernels.closeHousehold(a, b, c, n, d),
  usedOf: (kernels, n) => kernels.usedOf(a, b, c, n, d),
  // Pivots are numbers of rows, as products are.
  sumUpUse: (kernels, n) => {
    kernels.factorise(a, n, b, c)
    kernels.sumUpUse(b, n, d, n, e, f, f + 2, c)
  },
  importsOf: (kernels, n) => kernels.importsOf(a, b, n, c),
  bidsOf: (kernels, n) => kernels.bidsOf(a, b, n, c, 6),
  passOn: (kernels, n) => kernels.passOn(a, b, n, c, 6, d, e, n % 4),
  sweepLinked: (kernels, n, numbers) => {
    const [economies, products] = [1 + (n % 6), 1 + (n % 9)]
    // Nothing that a pass works on is longer than the blocks of all economies and a few numbers more.
    const length = economies * products * products + 60
    const { at } = placesOf(Object.fromEntries([...sweepPlaces, 'list'].map((name) => [name, length])))
    sweepPlaces.forEach((name, k) => {
      numbers[at.list! + k] = at[name]!
    })
    for (let c = 0; c < economies; c++) {
      const from = c * products
      kernels.factorise(at.factors! + from * products, products, at.pivots! + from, at.inverseDiagonal! + from)
      numbers[at.summedUpCounts! + c] = (5 * c + 3) % (products + 1)
      for (let k = 0; k < products; k++) numbers[at.summedUp! + from + k] = k
    }
    kernels.sweepLinked(at.list!, economies, products)
  },
  drawTable: (kernels, n) => kernels.drawTable(a, n, -1_234_567 * n, factors, b, c, d),
  addFlows: (kernels, n) => {
    kernels.copyPairs(d, e, n)
    if (kernels.addFlows(a, n, n + 1, b, c, e) !== 0) kernels.copyPairs(b, f, 1)
  },
  toCoefficients: (kernels, n) => kernels.toCoefficients(a, n, n + 1, b, c, d, e),
  hostStep: (kernels, n, numbers) => {
    const count = 1 + (n % 5)
    const products = 1 + (n % 9)
    const length = 2 * products * Math.max(products, 2 * count)
    const { at } = placesOf(Object.fromEntries([...stepPlaces, 'list'].map((name) => [name, length])))
    const told: Record<string, number> = {
      ...{ abroadOnlyCount: n % 2, stride: 4 * products },
      ...{ spendingShare: 0.7, wageIncome: 1.3 },
    }
    stepPlaces.forEach((name, k) => {
      numbers[at.list! + k] = told[name] ?? at[name]!
    })
    numbers[at.abroadOnly!] = products - 1
    kernels.hostStep(at.list!, products, count, n % 3)
  },
  draftOf: (kernels, n) => kernels.draftOf(a, n + 1, n, n, c),
  draftTimesPair: (kernels, n) => {
    kernels.draftOf(a, n + 70, n, n + 70, factors)
    kernels.draftTimesPair(factors, n + 70, n, n % 5, n + 65, d, e)
  },
  leftOver: (kernels, n) => kernels.leftOver(a, b, c, n, f),
}

/** Numbers of very different size, so that a change of the order of a sum shows (Lehmer's generator). */
function numbersOf(seed: number): Float64Array {
  let state = seed
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return Float64Array.from({ length }, () => (next() - 0.5) * Math.exp(20 * next() - 10))
}

function after(heap: Heap, values: Float64Array, call: (kernels: Kernels, numbers: Float64Array) => unknown): Float64Array {
  heap.numbers.set(values)
  call(heap.kernels, heap.numbers)
  return heap.numbers.slice(0, length)
}

describe('a kernel in WebAssembly leaves the bits of its twin', () => {
  const simd = compiled()(length)
  const twin = plain()(length)
  test('there is one to compare', () => expect(simd).not.toBeNull())

  test.each(Object.entries(calls))('%s', (_, call) => {
    const law = (seed: number, n: number) => {
      const values = numbersOf(seed)
      const bits = after(simd!, values, (kernels, numbers) => call(kernels, n, numbers))
      expect(bits).toEqual(after(twin!, values, (kernels, numbers) => call(kernels, n, numbers)))
      expect(bits).not.toEqual(values)
    }
    fc.assert(fc.property(fc.integer({ min: 1, max: 2 ** 31 - 2 }), fc.integer({ min: 1, max: size }), law), { seed: 80, numRuns: 100 })
  })

  test('also where a matrix is singular', () => {
    const zeros = new Array<number>(length).fill(0)
    for (const { numbers: values, kernels } of [simd!, twin!]) {
      values.set(zeros)
      expect(kernels.factorise(a, 3, b, c)).not.toBe(0)
    }
  })
})

test('what is compiled is what is written', async () => {
  const text = kernelFile(await compileKernels())
  const base64 = [...text.matchAll(/'([A-Za-z0-9+/=]+)'/g)].map(([, line]) => line).join('')
  expect(file.compiledKernels).toBe(base64)
}, 120_000)

describe('a shared heap', () => {
  test('keeps what the last tenant laid down, and says when it is gone', () => {
    const shared = sharedHeap()
    const [first, second] = [{}, {}]
    expect(shared.take(first, 10).kept).toBe(false)
    shared.take(first, 10).numbers[3] = 7
    expect(shared.take(first, 10)).toMatchObject({ kept: true })
    expect(shared.take(first, 10).numbers[3]).toBe(7)
    expect(shared.take(second, 100_000).kept).toBe(false)
    expect(shared.take(second, 100_000).numbers.length).toBeGreaterThanOrEqual(100_000)
    expect(shared.take(first, 10).kept).toBe(false)
  })

  test('goes the next way where the first makes no room, and says so where none does', () => {
    const shared = sharedHeap([() => null, plain()])
    expect(shared.take({}, 10).numbers).toHaveLength(10)
    expect(() => sharedHeap([() => null]).take({}, 10)).toThrow('There is no room for 10 numbers.')
  })

  test('larger than WebAssembly addresses is refused by it', () => expect(compiled()(2 ** 29)).toBeNull())
})
