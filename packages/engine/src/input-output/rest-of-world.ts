import type { LinkedModel } from './link-economies.ts'
import { importSpread, linkedOperator } from './linked-operator.ts'
import { pairSolver } from './solve.ts'

/** What all other economies make of the imports of one. */
export interface RestOfWorld {
  /** E, what they in turn buy from the economy for one unit of its imports of each product, n × n: imports by row. */
  readonly exports: Float64Array
  /** Their gross output for one unit of its imports of each product, n × N; zero in the economy itself. */
  readonly outputs: Float64Array
}

/**
 * The rest of the world answered once, by product of what one economy imports: foreign suppliers see one buyer, so that all that they do depends on these
 * n amounts. The economy can then be solved alone, and its own table may be drawn, without a solution of all others.
 *
 *   x_rest = (I − A_rest)⁻¹ s M,   exports of the economy = A_{economy,rest} x_rest = E'M
 *
 * The system is the linked one in which the economy itself buys nothing: what is called for from it is then what the others import.
 *
 * @param spendingShare π, one number an economy; households of the economy itself spend nothing here
 * @returns in the open system, and with the households of all others closed
 * @see MODEL.md 2 and 5
 */
export function restOfWorld(
  { model, trade }: Pick<LinkedModel, 'model' | 'trade'>,
  economy: number,
  spendingShare: Float64Array,
): { readonly open: RestOfWorld; readonly closed: RestOfWorld } {
  const { economies, industries: n, capability, attraction } = trade
  const [from, end] = [economy * n, (economy + 1) * n]
  const inputs = trade.inputs.slice().fill(0, from * n, end * n)
  const labourIncome = model.labourIncome.slice().fill(0, from, end)
  const solver = pairSolver(linkedOperator({ ...trade, inputs }), [null, { labourIncome, spendingShare }])
  const { perPool } = importSpread(trade)
  const size = economies * n
  const empty = (): RestOfWorld => ({ exports: new Float64Array(n * n), outputs: new Float64Array(n * size) })
  const [open, closed] = [empty(), empty()]
  for (let product = 0; product < n; product++) {
    const demand = new Float64Array(size)
    for (let d = 0; d < economies; d++) {
      demand[d * n + product] = capability[d * n + product]! * attraction[economy * economies + d]! * perPool[from + product]!
    }
    const answers = solver.solve([{ demand }, { demand }])
    for (const [k, of] of [open, closed].entries()) {
      const { output } = answers[k]!
      of.exports.set(output.subarray(from, end), product * n)
      of.outputs.set(output, product * size)
      of.outputs.fill(0, product * size + from, product * size + end)
    }
  }
  return { open, closed }
}
