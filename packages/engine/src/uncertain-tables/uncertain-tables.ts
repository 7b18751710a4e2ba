import { effectSources } from '../demand/effect-sources.ts'
import type { Flows } from '../demand/flows.ts'
import type { Project } from '../demand/project.ts'
import { type SpendingShift, setSourceIncomes, setSourceTotals, sourceTotals } from '../responses/source-totals.ts'
import { partTotals } from '../results/part-totals.ts'
import { incomeOfDemand } from './add-table-changes.ts'
import type { LinkedTablesOfHosts } from './linked-tables.ts'
import { setPartChanges } from './part-changes.ts'
import type { TableChanges } from './table-changes.ts'
import { type TableColumns, tableColumns } from './table-columns.ts'
import { solveExactly, solveSecondOrder, type TableSetting, type TableSolution, tableSolution } from './table-solution.ts'

/** The tables of the hosts, ready to be drawn. */
export interface UncertainTables {
  /** Room for what they change. */
  changes(): TableChanges
  /** Draws the tables of `changes.of` and works out what they change for each source. */
  set(draw: TablesOfDraw, changes: TableChanges): void
  /** What the sources call for by the tables as they stand; filled again by each `set`. */
  readonly columns: TableColumns
  /** The same for other columns by the tables last drawn. */
  solve(changes: TableChanges, columns: TableColumns, shift: SpendingShift | null, exact: boolean, out: TableSolution): void
  /** The technical coefficients of a host last drawn. */
  drawnInputs(host: number): Float64Array
}

/** What of a draw the tables act upon. */
interface TablesOfDraw {
  readonly flows: Flows
  readonly shift: SpendingShift | null
  readonly values: Float64Array
}

/** @param linked null where no tables are drawn */
export function uncertainTables(project: Project, linked: LinkedTablesOfHosts | null): UncertainTables | null {
  if (!linked) return null
  const { drawers, steps, setting } = linked
  const { hosts } = project
  const n = setting.industries
  const sources = effectSources(project).count
  const columns = tableColumns(sources, hosts.length, n)
  const setColumns = columnsOfSources(project, setting, columns)
  const setHeads = headsOf(project, linked, sources)
  const setParts = setPartChanges(project, linked, sources)
  const solved = tableSolution(sources, hosts.length, n)
  const stands = unchanged(project)
  const solve: UncertainTables['solve'] = ({ shares }, some, shift, exact, out) => {
    if (exact) solveExactly(setting, shares, some, shift, out)
    else solveSecondOrder(setting, shares, some, out)
  }
  return {
    columns,
    solve,
    drawnInputs: (host) => steps[host]!.drawn(),
    changes: () => ({
      of: null,
      demand: solved.demand.slice().fill(0),
      token: {},
      income: new Float64Array(sources * hosts.length),
      shares: drawers.map(({ drawn }) => drawn()),
      heads: new Float64Array(sources * hosts.length * 4),
      ofParts: new Float64Array(sources * hosts.length * partTotals.size * 2),
    }),
    set(draw, changes) {
      if (!changes.of || stands(draw, changes)) return
      const { seed, draw: number, exact } = changes.of
      drawers.forEach((drawer, h) => {
        drawer.set(seed, number, changes.shares[h]!)
        steps[h]!.draw(changes.shares[h]!)
      })
      setColumns(draw)
      solve(changes, columns, draw.shift, exact, solved)
      changes.demand.set(solved.demand)
      changes.token = {}
      const units = 2 * n * hosts.length
      for (let s = 0; s < sources; s++)
        changes.income.set(incomeOfDemand(setting.incomes, changes.demand, s * units, hosts.length), s * hosts.length)
      setHeads(changes, solved.reached)
      setParts(draw, changes)
    },
  }
}

/**
 * Whether changes are still those of the draw: where points of a design differ in something that tables do not act upon, they are not worked out again.
 * They follow from the tables, from what is bought and from what share of incomes is spent.
 */
function unchanged({ hostParameters }: Project) {
  let last: { readonly changes: TableChanges; readonly of: NonNullable<TableChanges['of']>; readonly from: Float64Array } | null = null
  return ({ flows, values }: TablesOfDraw, changes: TableChanges): boolean => {
    const of = changes.of!
    const from = new Float64Array(flows.demand.length + hostParameters.length)
    from.set(flows.demand)
    hostParameters.forEach(({ householdSpending }, h) => {
      from[flows.demand.length + h] = values[householdSpending]!
    })
    const same =
      last?.changes === changes &&
      last.of.seed === of.seed &&
      last.of.draw === of.draw &&
      last.of.exact === of.exact &&
      from.every((value, k) => value === last!.from[k])
    last = { changes, of, from }
    return same
  }
}

/** What the sources of a draw call for by the tables as they stand. */
function columnsOfSources(project: Project, { rows, incomes, hosts, industries }: TableSetting, out: TableColumns) {
  const cells = hosts * industries
  const totals = sourceTotals(out.count, rows.size)
  const bought = project.units.map((unit) => {
    const host = project.hosts.indexOf(unit.economy)
    return unit.kind === 'purchase' && host >= 0 ? host * industries + unit.product : -1
  })
  return ({ flows, shift, values }: TablesOfDraw): void => {
    setSourceTotals(rows, incomes, flows, shift, totals)
    setSourceIncomes(incomes, flows, shift, hosts, out.spent)
    project.hostParameters.forEach(({ householdSpending }, h) => {
      out.spendingShare[h] = values[householdSpending]!
    })
    for (let k = 0; k < out.spent.length; k++) out.spent[k]! *= out.spendingShare[k % hosts]!
    for (let s = 0; s < out.count; s++) {
      for (let f = 0; f < cells; f++) {
        const from = s * rows.size + f
        const into = 2 * (s * cells + f)
        out.output[into] = totals.indirect[from]!
        out.output[into + 1] = totals.induced[from]!
        out.use[into] = totals.indirect[from + cells]!
        out.use[into + 1] = totals.induced[from + cells]!
      }
    }
    out.purchases.fill(0)
    const { unit, firstOfSource } = flows.pairs
    for (let s = 0; s < flows.sources.shapes.length; s++) {
      for (let pair = firstOfSource[s]!; pair < firstOfSource[s + 1]!; pair++) {
        const at = bought[unit[pair]!]!
        if (at >= 0) out.purchases[s * cells + at]! += flows.demand[pair]!
      }
    }
  }
}

/** What drawn jobs per million change in the heads of the hosts, in their plausible industries and in the marked ones. */
function headsOf({ hosts }: Project, { model: { economies, jobs }, marked }: LinkedTablesOfHosts, sources: number) {
  const n = economies.industries.length
  const counted = hosts.map((economy) => {
    const own = Array.from({ length: n }, (_, i) => i).filter((i) => !Number.isNaN(jobs.heads[economy * n + i]!))
    return [0, 1].map((mark) => Int32Array.from(own.filter((i) => (marked[economy * n + i] === 1 ? 1 : 0) === mark)))
  })
  const more = new Float64Array(n)
  return ({ shares, heads }: TableChanges, reached: Float64Array): void => {
    for (let h = 0; h < hosts.length; h++) {
      for (let i = 0; i < n; i++) more[i] = jobs.heads[hosts[h]! * n + i]! * (shares[h]!.employment[i]! - 1)
      for (let s = 0; s < sources; s++) {
        const row = 2 * (s * hosts.length + h) * n
        for (let mark = 0; mark < 2; mark++) {
          const industries = counted[h]![mark]!
          let indirect = 0
          let induced = 0
          for (let k = 0; k < industries.length; k++) {
            const i = industries[k]!
            indirect += more[i]! * reached[row + 2 * i]!
            induced += more[i]! * reached[row + 2 * i + 1]!
          }
          heads[4 * (s * hosts.length + h) + 2 * mark] = indirect
          heads[4 * (s * hosts.length + h) + 2 * mark + 1] = induced
        }
      }
    }
  }
}
