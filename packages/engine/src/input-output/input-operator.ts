/**
 * The input coefficients A of all economies, and what their households buy (H), as something to multiply by and to solve by blocks.
 *
 * A is never handed out: the trade-structured operator holds 31 times fewer numbers than the dense matrix it stands for.
 * A solver is given an operator and does not know which kind it is.
 *
 * @see MODEL.md 2
 */
export interface InputOperator {
  /** N, industries of all economies together. */
  readonly size: number
  /** Number of economies, each with one household. */
  readonly economies: number
  /**
   * out = A x + H y
   *
   * @param x gross output, money, N
   * @param spending y, money that the households of each economy spend on products at basic prices, one number an economy; null for none
   * @param out overwritten, N
   */
  apply(x: Float64Array, spending: Float64Array | null, out: Float64Array): void
  /**
   * out = A'v: what the inputs of one unit of each industry's output are worth, an input of industry k being worth v_k.
   *
   * @param worth v, N
   * @param out overwritten, N
   */
  applyTransposed(worth: Float64Array, out: Float64Array): void
  /** Money of inputs that no economy of the model supplies when it produces x: the leak of the accounting identity. */
  importsFromOutside(x: Float64Array): number
  /** Adds one purchase at basic prices to `into` (N), spread over its origins by the default trade shares of the buyer. */
  addPurchase(buyer: number, product: number, amount: number, into: Float64Array): void
  /** Adds what the households of an economy buy for `amount` of money to `into` (N). */
  addHouseholdSpending(economy: number, amount: number, into: Float64Array): void
  /**
   * Prepares the diagonal blocks, to be kept for as many solutions as wanted.
   *
   * @param closure null for the open system (I − A); else the household rows that close it
   */
  blockSolver?(closure: HouseholdRows | null): BlockSolver
  /** Solves two systems at once, each open or closed, in a way of its own. An operator offers this or `blockSolver`. */
  pairSolver?(closures: Closures, options: SolverOptions): PairSolver
}

/** Of two systems that are solved side by side, what closes each; null for an open one. */
export type Closures = readonly [HouseholdRows | null, HouseholdRows | null]

/** What turns output into household spending. */
export interface HouseholdRows {
  /** w, labour income over output, N. */
  readonly labourIncome: Float64Array
  /** π, share of labour income that is spent on products at basic prices, one number an economy. */
  readonly spendingShare: Float64Array
}

/** Block Gauss-Seidel over the economies, with the diagonal blocks factorised. */
export interface BlockSolver {
  /** How many numbers the blocks pass on to one another. */
  readonly couplingSize: number
  /**
   * One pass: every economy in turn is solved exactly for what the others, as they stand, buy from it.
   *
   * @param demand right side of the output rows, money, N
   * @param income right side of the household rows (labour income from outside the system), one number an economy; ignored in the open system
   * @param coupling what the blocks pass on to one another, improved in place
   * @param x gross output, overwritten, N
   */
  sweep(demand: Float64Array, income: Float64Array, coupling: Float64Array, x: Float64Array): void
}

export interface SolverOptions {
  /** Passes end when they move less than this share of the right side. */
  readonly tolerance: number
  readonly mostRounds: number
  /** Iterates that the acceleration remembers. */
  readonly depth: number
}

export interface Solution {
  /** Gross output, money, N. */
  readonly output: Float64Array
  /** ‖right side − M x‖₁ / ‖right side‖₁ of the system solved. */
  readonly residual: number
  readonly rounds: number
}

/** Right side of one system. */
export interface RightSide {
  /** p, purchases at basic prices by origin, money, N. */
  readonly demand: Float64Array
  /** W, labour income from outside the system, one number an economy; for a closed system only. */
  readonly income?: Float64Array | undefined
}

/** Solves two right sides side by side, each by its own system; each solution has the bits it would have with any other beside it. */
export interface PairSolver {
  solve(rightSides: readonly [RightSide, RightSide]): readonly [Solution, Solution]
}
