import type { InputOperator } from '../input-output/input-operator.ts'
import { largest } from './largest.ts'
import { worthOfOutput } from './worth-of-output.ts'

/** One chain of deliveries, from what the project buys down to the industry where the figure is counted. */
export interface StructuralPath {
  /** Industries along the chain, each by its place in the N-vectors: the first is bought from, each later one delivers to the one before. */
  readonly nodes: readonly number[]
  /** Money of output at the end of the chain. */
  readonly output: number
  /** Contribution to the figure: output at the end times its weight. */
  readonly value: number
}

export interface StructuralPaths {
  /** w'(I − A)⁻¹p: the whole figure. */
  readonly total: number
  /** The largest, in order. */
  readonly paths: readonly StructuralPath[]
  /** total − Σ paths. */
  readonly rest: number
  /** Chains that were looked at before it was certain that none larger is left. */
  readonly looked: number
  /** False where the search stopped at its limit, or a negative coefficient was met: a larger chain may then be missing. */
  readonly exact: boolean
}

export interface PathQuestion {
  /** p, final demand by origin, N. */
  readonly demand: Float64Array
  /** w, weight of one unit of output: jobs, value added or 1 where it is to be counted, 0 elsewhere; N. */
  readonly weights: Float64Array
  readonly count: number
  /** Chains opened at most. */
  readonly mostLooked?: number
}

/**
 * The largest chains behind a figure, by branch and bound: no chain left out is larger than one listed.
 *
 *   w'L p = Σ over chains s₀ ← s₁ ← … ← s_m of w_{s_m} A_{s_m,s_{m−1}} … A_{s₁,s₀} p_{s₀}
 *
 * All chains that begin with s₀ … s_m come to at most (their output) · (w'L − w)_{s_m} beyond the chain itself, so the chain with the largest bound is opened
 * first and the search ends when no bound exceeds the smallest listed value.
 *
 * @see Defourny & Thorbecke (1984); Peters & Hertwich (2006), Structural analysis of international trade
 */
export function structuralPaths(operator: InputOperator, question: PathQuestion): StructuralPaths {
  const { demand, weights, count, mostLooked = 200_000 } = question
  const worth = worthOfOutput(operator, weights)
  const suppliersOf = supplierLists(operator)
  const best = largest<StructuralPath>(count, (path) => path.value)
  const open: Chain[] = []
  let negative = [...demand, ...weights].some((value) => value < 0)
  const look = (nodes: readonly number[], output: number) => {
    const end = nodes.at(-1)!
    if (weights[end]! !== 0) best.offer({ nodes, output, value: output * weights[end]! })
    const bound = output * (worth[end]! - weights[end]!)
    if (bound > best.threshold()) push(open, { nodes, output, bound })
  }
  for (const [k, amount] of demand.entries()) if (amount !== 0) look([k], amount)
  let looked = 0
  while (open.length > 0 && looked < mostLooked) {
    const chain = pop(open)
    if (chain.bound <= best.threshold()) {
      open.length = 0
      break
    }
    looked++
    const suppliers = suppliersOf(chain.nodes.at(-1)!)
    negative ||= suppliers.negative
    for (const [node, coefficient] of suppliers.inputs) {
      const output = chain.output * coefficient
      if (output * worth[node]! > best.threshold()) look([...chain.nodes, node], output)
    }
  }
  const total = demand.reduce((sum, amount, k) => sum + amount * worth[k]!, 0)
  const paths = best.sorted()
  const listed = paths.reduce((sum, { value }) => sum + value, 0)
  return { total, paths, rest: total - listed, looked, exact: open.length === 0 && !negative }
}

interface Suppliers {
  /** Node and coefficient, in the order of the nodes. */
  readonly inputs: readonly (readonly [number, number])[]
  readonly negative: boolean
}

/** Columns of A, made when first asked for. */
function supplierLists(operator: InputOperator): (node: number) => Suppliers {
  const known = new Map<number, Suppliers>()
  const unit = new Float64Array(operator.size)
  const column = new Float64Array(operator.size)
  return (node) => {
    const kept = known.get(node)
    if (kept) return kept
    unit[node] = 1
    operator.apply(unit, null, column)
    unit[node] = 0
    const inputs: [number, number][] = []
    for (const [k, coefficient] of column.entries()) if (coefficient > 0) inputs.push([k, coefficient])
    const made = { inputs, negative: column.some((coefficient) => coefficient < 0) }
    known.set(node, made)
    return made
  }
}

interface Chain {
  readonly nodes: readonly number[]
  readonly output: number
  /** Most that all longer chains beginning so can come to. */
  readonly bound: number
}

/** Binary heap, the largest bound on top. */
function push(heap: Chain[], chain: Chain): void {
  heap.push(chain)
  let at = heap.length - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (heap[parent]!.bound >= chain.bound) break
    heap[at] = heap[parent]!
    at = parent
  }
  heap[at] = chain
}

function pop(heap: Chain[]): Chain {
  const top = heap[0]!
  const last = heap.pop()!
  if (heap.length === 0) return top
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && heap[child + 1]!.bound > heap[child]!.bound) child++
    if (heap[child]!.bound <= last.bound) break
    heap[at] = heap[child]!
    at = child
  }
  heap[at] = last
  return top
}
