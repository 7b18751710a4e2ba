import { factorise, solveInPlace } from '../linear-algebra/lu.ts'

/** What a host's own industries make of demand that falls on them, in the table as it stands. */
export interface HostBlock {
  /** (I − (1−m)∘a)⁻¹, n × n: L over the host's own block. */
  readonly inverse: Float64Array
  /** 1 / (1 − m), 0 where nothing is bought at home, n: turns the use of products from home into all use. */
  readonly perHome: Float64Array
  /** Industries whose products are not bought at home. */
  readonly abroadOnly: readonly number[]
}

/** Below this share bought at home, use is not inferred from what is bought at home. */
const leastHome = 1e-6

/** @see MODEL.md 13: "L over the host economy's own block" */
export function hostBlock(inputs: Float64Array, importShare: Float64Array): HostBlock {
  const n = importShare.length
  const block = new Float64Array(n * n)
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) block[i * n + j] = (i === j ? 1 : 0) - (1 - importShare[i]!) * inputs[i * n + j]!
  const factors = factorise(block, n)
  const inverse = new Float64Array(n * n)
  const column = new Float64Array(n)
  for (let j = 0; j < n; j++) {
    column.fill(0)
    column[j] = 1
    solveInPlace(factors, column)
    for (let i = 0; i < n; i++) inverse[i * n + j] = column[i]!
  }
  const atHome = (i: number) => 1 - importShare[i]! >= leastHome
  return {
    inverse,
    perHome: importShare.map((m, i) => (atHome(i) ? 1 / (1 - m) : 0)),
    abroadOnly: Array.from(importShare.keys()).filter((i) => !atHome(i)),
  }
}
