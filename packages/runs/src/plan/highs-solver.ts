import type { LinearProgramme, LinearSolver, SolverOutcome, SolverSession, SolverVertex } from '@shiftwork/engine'
import loadHighs, { type Highs, type Model, type ModelStatusCode } from 'highs'

/** Most steps of each algorithm in one stage. Limits are steps and never time, so that the same programme has the same answer on any machine. */
export interface IterationLimits {
  readonly simplex: number
  readonly interior: number
}

const usualLimits: IterationLimits = { simplex: 2_000_000, interior: 500 }

/**
 * From so many columns on the interior point method is the faster one for the later stages too, unless their optimum lies near the vertex that they
 * begin at: so many steps from there show it.
 */
const largeProgramme = 40_000
const stepsNearVertex = 1000
/** Of thousands of moves some are nearly as good as others: this tells them apart, so that the plan does not depend on where its solution began. */
const toleranceOfLarge = 1e-10

let loaded: Promise<Highs> | undefined

/**
 * HiGHS as the engine's solver: one thread, nothing drawn at random, no clock. The first stage is solved by the interior point method with crossover
 * to a vertex; the later ones go on from that vertex by the primal simplex method, which stays on the optimal face.
 *
 * @param largeFrom how many columns make a programme a large one
 */
export async function highsSolver(limits: IterationLimits = usualLimits, largeFrom = largeProgramme): Promise<LinearSolver> {
  loaded ??= loadHighs()
  const highs = await loaded
  return { open: (programme) => openSession(highs, programme, limits, programme.columns >= largeFrom) }
}

const primalSimplex = 4
const dualSimplex = 1
type ColumnBounds = Pick<LinearProgramme, 'lower' | 'upper'>
type Method = 'interior' | 'from-vertex' | 'from-other' | 'anew'

function openSession(highs: Highs, programme: LinearProgramme, limits: IterationLimits, isLarge: boolean): SolverSession {
  const { columns, rows, lower, upper, rowLower, rowUpper, starts, indices, values, spare } = programme
  const model = highs.createModel({
    numCols: columns,
    numRows: rows,
    sense: highs.constants.objectiveSense.minimize,
    colCost: new Float64Array(columns),
    colLower: lower,
    colUpper: upper,
    rowLower,
    rowUpper,
    matrix: { format: 'csc', numRows: rows, numCols: columns, starts, indices, values },
  })
  model.options.set({
    output_flag: false,
    random_seed: 0,
    ...(isLarge ? { dual_feasibility_tolerance: toleranceOfLarge } : {}),
    ipm_iteration_limit: limits.interior,
  })
  const allColumns = { kind: 'range', from: 0, to: columns - 1 } as const
  const allRows = { kind: 'range', from: 0, to: rows - 1 } as const
  let stands: Method = 'interior'
  let iterations = 0
  const run = (method: Method, mostSteps = limits.simplex) => {
    if (method === 'interior' || method === 'anew') model.clearSolver()
    model.options.set({
      solver: method === 'interior' ? 'ipm' : 'simplex',
      simplex_strategy: method === 'from-vertex' ? primalSimplex : dualSimplex,
      simplex_iteration_limit: mostSteps,
    })
    const status = statusOf(highs, model.run().modelStatus)
    iterations += iterationsOf(model)
    return status
  }
  /** Without the spare columns first, then from there with all of them: half of the time of all at once. */
  const runInTwo = (bounds: ColumnBounds) => {
    const narrow = bounds.upper.slice()
    for (const column of spare!) narrow[column] = bounds.lower[column]!
    model.changeColsBounds(allColumns, bounds.lower, narrow)
    const first = run('interior')
    model.changeColsBounds(allColumns, bounds.lower, bounds.upper)
    return first === 'optimal' ? run('from-vertex') : 'limit'
  }
  const runLarge = (bounds: ColumnBounds) => {
    if (stands === 'from-vertex') return run(stands, Math.min(stepsNearVertex, limits.simplex))
    return stands === 'interior' && spare !== undefined ? runInTwo(bounds) : run('interior')
  }
  return {
    minimise(cost, bounds, from) {
      iterations = 0
      model.changeColsCost(allColumns, cost)
      model.changeColsBounds(allColumns, bounds.lower, bounds.upper)
      if (rows > 0) model.changeRowsBounds(allRows, bounds.rowLower, bounds.rowUpper)
      if (from && from.columns.length === columns && from.rows.length === rows) {
        model.setBasis({ colStatus: from.columns, rowStatus: from.rows })
        // Bounds of another round leave its first vertex nearly feasible; on the faces of the later stages it is nearly optimal instead.
        stands = stands === 'interior' ? 'from-vertex' : 'from-other'
      }
      let status = isLarge ? runLarge(bounds) : run(stands)
      // A vertex of another question can be a bad place to start from: the limit counts from the usual start.
      const usual = !isLarge && stands === 'interior'
      if (status === 'limit' && !usual) status = run('interior')
      // What one method cannot finish for its rounding, another can; a programme that has no answer has none by either.
      if (status === 'failed' || status === 'infeasible') status = run('anew')
      const atVertex = status === 'optimal'
      stands = atVertex ? 'from-vertex' : 'interior'
      return outcomeOf(model, status, iterations, atVertex)
    },
    close() {
      model.dispose()
    },
  }
}

function iterationsOf(model: Model): number {
  const counts = ['simplex_iteration_count', 'ipm_iteration_count', 'crossover_iteration_count'].map((name) => Number(model.info.get(name)))
  return counts.reduce((sum, count) => sum + Math.max(0, count), 0)
}

function outcomeOf(model: Model, status: SolverOutcome['status'], iterations: number, atVertex: boolean): SolverOutcome {
  const { colValue, colDual, rowDual } = model.getSolution()
  return {
    status,
    values: colValue,
    columnDuals: colDual,
    rowDuals: rowDual,
    iterations,
    vertex: atVertex ? vertexOf(model) : null,
  }
}

function vertexOf(model: Model): SolverVertex {
  const { colStatus, rowStatus } = model.getBasis()
  return { columns: colStatus, rows: rowStatus }
}

function statusOf({ constants: { modelStatus } }: Highs, status: ModelStatusCode): SolverOutcome['status'] {
  switch (status) {
    case modelStatus.optimal:
    case modelStatus.empty:
      return 'optimal'
    case modelStatus.iterationLimit:
      return 'limit'
    case modelStatus.infeasible:
    case modelStatus.unboundedOrInfeasible:
      return 'infeasible'
    default:
      return 'failed'
  }
}
