/**
 * The sums that take the time of a solution, over one heap of numbers; every argument that is a place is an index into it.
 *
 * A "pair" is two vectors in turns, element k of the first at 2k and of the second at 2k + 1: two systems side by side, which read the same
 * coefficients once. Each of the two is summed in the same fixed order, so it has the bits it would have with any other beside it, and
 * a kernel of two lanes has the bits of its twin of two scalars.
 */
export interface Kernels {
  /**
   * LU factors with partial pivoting of a row-major matrix, in place, as `linear-algebra/lu.ts`.
   *
   * @returns 0, or another number where the matrix is singular
   */
  factorise(matrix: number, size: number, pivots: number, inverseDiagonal: number): number
  /** block = I − A of a square part of a matrix whose rows lie `stride` apart. */
  lessThanOne(matrix: number, stride: number, size: number, block: number): void
  /** Overwrites the pair `right` by the solutions of M x = right. */
  solvePair(matrix: number, size: number, pivots: number, inverseDiagonal: number, right: number): void
  /** sums += A x for a pair x, term after term, A having rows that lie `stride` apart. */
  rowsTimesPair(matrix: number, stride: number, rows: number, columns: number, pair: number, sums: number): void
  /** The same for several pairs that lie one after the other, and so do their sums. */
  rowsTimesPairs(matrix: number, stride: number, rows: number, columns: number, pairs: number, count: number, sums: number): void
  /**
   * out_k = Σ_p weight_p row_p of a table whose rows are pairs, term after term.
   *
   * @param width pairs of a row
   * @param rows which row each term is of
   * @param first the first term of each k, and the end of the last one's
   * @param out overwritten, one row after the other
   */
  sumOfRows(table: number, width: number, rows: number, weights: number, first: number, count: number, out: number): void
  /** Takes pairs apart: the first of each, and the second. */
  apart(pairs: number, count: number, first: number, second: number): void
  /**
   * What all bids call for from four suppliers, pulled^d_i = Σ_c g^{cd} bids^c_i.
   *
   * @param bids imports over pool size, of product i and buyer c the pair at 2 (i · buyers + c)
   * @param byFour g, of buyer c the four suppliers' at 4 c
   * @param pulled overwritten; of product i the four suppliers' pairs at 8 i
   */
  pullByFour(bids: number, byFour: number, buyers: number, products: number, pulled: number): void
  /** out = Σ_k a_k b_k of two pairs. */
  sumOfProducts(a: number, b: number, count: number, out: number): void
  /** out = Σ_k |a_k − b_k| of two pairs. */
  distance(a: number, b: number, count: number, out: number): void
  /** from −= weight · step, the weight being a pair of numbers. */
  subtractTimes(from: number, step: number, weight: number, count: number): void
  /** out = a − b. */
  difference(a: number, b: number, count: number, out: number): void
  /** out = a + b + c. */
  sumOfThree(a: number, b: number, c: number, count: number, out: number): void
  copyPairs(from: number, to: number, count: number): void
  /** The sum of each pair, of two columns of pairs at a time as a pair: out_{k/2} = (first_k + second_k, first_{k+1} + second_{k+1}), 0 beside an odd last one. */
  sumsOfPairs(pairs: number, count: number, columns: number, out: number): void
  /** block = I − (1 − m) ∘ a of one economy, n × n. */
  homeBlock(inputs: number, importShare: number, n: number, block: number): void
  /** right = called = demand + b ∘ pulled, a supplier's pairs of `pulled` lying 8 apart. */
  callsFromAll(demand: number, capability: number, pulled: number, n: number, right: number, called: number): void
  /**
   * Adds to the open solution what the economy's household calls for: y = (W + w·x) / pivot, output += column y, spending = π y.
   *
   * @param household four pairs: W, pivot, π, and spending, which is overwritten
   */
  closeHousehold(output: number, labourIncome: number, column: number, n: number, household: number): void
  /** used = (output − called) · perHome: what an economy uses of its products, inferred from its output. */
  usedOf(output: number, called: number, perHome: number, n: number, used: number): void
  /**
   * The same of some products, summed up: used_i = h_i · spending + Σ_j a_ij output_j.
   *
   * @param products which of them, `count` numbers
   * @param pattern h, a pair a product
   */
  sumUpUse(
    products: number,
    count: number,
    inputs: number,
    n: number,
    pattern: number,
    spending: number,
    output: number,
    used: number,
  ): void
  /** imports = m ∘ used. */
  importsOf(used: number, importShare: number, n: number, imports: number): void
  /** bids = imports ∘ perPool, a bid's place lying `stride` after the one before. */
  bidsOf(imports: number, perPool: number, n: number, bids: number, stride: number): void
  /**
   * The same, and adds what the change of the bids calls for from suppliers whose pull stands already.
   *
   * @param attraction g of the buyer with the `others` suppliers
   * @param pulled pairs of the first of them, 8 apart from product to product
   */
  passOn(
    imports: number,
    perPool: number,
    n: number,
    bids: number,
    stride: number,
    pulled: number,
    attraction: number,
    others: number,
  ): void
  /**
   * One pass of block Gauss-Seidel over economies that trade through gravity pools, for two systems side by side: from the imports in `state`
   * to the outputs in `x` and the imports in `image`.
   *
   * An economy's block is solved exactly, its household along with it as a border. What it then uses of a product follows from its output,
   * t_i = (x_i − what others call for) / (1 − m_i), without touching its coefficients again, save where the home share is too small to divide by.
   *
   * @param places of what it works on, as numbers in the order of `sweepPlaces`
   */
  sweepLinked(places: number, economies: number, n: number): void
  /**
   * Coefficients of a draw, each column scaled back to what it buys in all, as `input-output/drawn-coefficients.ts`.
   *
   * @param first the draw's own word, mixed
   * @param factors table of `lognormalFactors`
   * @param wanted Σ_i a_ij of every column, n
   * @param sums n numbers, overwritten
   */
  drawTable(inputs: number, n: number, first: number, factors: number, wanted: number, sums: number, out: number): void
  /**
   * Adds flows up by row and by column.
   *
   * @param uses one number a row
   * @param costs one number a column, of which there are `size`
   * @param most the largest flow of each column that is not odd
   * @returns 0, or another number where a flow is below zero or above that
   */
  addFlows(flows: number, size: number, rows: number, uses: number, costs: number, most: number): number
  /**
   * Turns flows into coefficients where they lie: a = Z / x (zero without output), A = home · a, outside += (1 − home) a, rounding −= a.
   *
   * @param home one number a row; the other vectors have one a column
   */
  toCoefficients(flows: number, size: number, rows: number, output: number, home: number, outside: number, rounding: number): void
  /**
   * What the drawn table of one host calls for beside the table as it stands, for some columns side by side, x̃ = x + y:
   *
   *   U = [(1−m')∘(a'x̃ + b') − (1−m)∘(a x̃ + b); m'∘(a'x̃ + b') − m∘(a x̃ + b)],   b' = (b, spent · h')
   *
   * @param places what it works on, as numbers in the order of `stepPlaces`
   * @param second not 0: y, what the first change makes of itself inside the host, is followed, and is added to `x`; `before` and `spent` follow it
   */
  hostStep(places: number, n: number, count: number, second: number): void
  /**
   * Rounds a matrix to single precision.
   *
   * @param draft overwritten: rows in groups of four, of a group column by column, the last one filled up with zeros
   */
  draftOf(matrix: number, stride: number, rows: number, columns: number, draft: number): void
  /**
   * sums += A x for a pair x, from the draft of A and a rounded x: 64 columns at a time are summed up in single precision.
   *
   * @param stride columns of the draft
   * @param from the first column that counts; `pair` begins with its element
   */
  draftTimesPair(draft: number, stride: number, rows: number, from: number, columns: number, pair: number, sums: number): void
  /** sum += Σ_k |right_k − output_k + used_k|. */
  leftOver(right: number, output: number, used: number, count: number, sum: number): void
}
