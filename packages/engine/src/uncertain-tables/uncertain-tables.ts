import { effectSources } from '../demand/effect-sources.ts'
import type { Flows } from '../demand/flows.ts'
import type { Project } from '../demand/project.ts'
import type { Aggregation } from '../responses/aggregation.ts'
import { summedTotals } from '../responses/laid-totals.ts'
import { type SpendingShift, setSourceIncomes } from '../responses/source-totals.ts'
import { partTotals } from '../results/part-totals.ts'
import { type ColumnSources, columnSources } from './column-sources.ts'
import { readColumns } from './columns-room.ts'
import { hostChanges } from './host-changes.ts'
import type { LinkedTablesOfHosts } from './linked-tables.ts'
import { setPartChanges } from './part-changes.ts'
import type { TableChanges } from './table-changes.ts'
import { type TableColumns, tableColumns } from './table-columns.ts'
import { lendSteps, roomFor, runSteps, solveExactly, solveSecondOrder, type TableSetting } from './table-solution.ts'

/** The tables of the hosts, ready to be drawn. */
export interface UncertainTables {
  /** Room for what they change. */
  changes(): TableChanges
  /** Draws the tables of `changes.of` and works out what they change for each source. */
  set(draw: TablesOfDraw, changes: TableChanges): void
  /** What the columns call for by the tables as they stand. */
  columns(draw: TablesOfDraw): TableColumns
  /**
   * What the tables of some changes call for beside the tables as they stand, by any columns.
   *
   * @param demand U, columns × units × 2; overwritten
   */
  solve(changes: TableChanges, columns: TableColumns, shift: SpendingShift | null, exact: boolean, demand: Float64Array): void
  /** The technical coefficients of a host last drawn. */
  drawnInputs(host: number): Float64Array
}

/** What of a draw the tables act upon. */
interface TablesOfDraw {
  readonly flows: Flows
  readonly shift: SpendingShift | null
  readonly values: Float64Array
}

/**
 * @param linked null where no tables are drawn
 * @param hostTotals totals that begin with `partTotals` of each host
 */
export function uncertainTables(project: Project, linked: LinkedTablesOfHosts | null, hostTotals: Aggregation): UncertainTables | null {
  if (!linked) return null
  const { drawers, steps, setting } = linked
  const { hosts } = project
  const n = setting.industries
  const sources = effectSources(project)
  const columns = columnSources(sources)
  const units = 2 * n * hosts.length
  const room = roomFor(setting, columns.count)
  const lay = setColumns(project, setting, columns)
  const setHosts = hostChanges(project, linked, columns.count)
  const setParts = setPartChanges(project, hostTotals, setting.incomes, sources.count)
  const stands = unchanged(project)
  const solve: UncertainTables['solve'] = ({ shares }, some, shift, exact, demand) => {
    if (exact) solveExactly(setting, shares, some, shift, demand)
    else solveSecondOrder(setting, shares, some, demand)
  }
  const columnsOf: UncertainTables['columns'] = (draw) => {
    const read = tableColumns(columns.count, hosts.length, n)
    read.spendingShare.set(lay(draw, room.lend).spendingShare)
    readColumns(room, hosts.length, n, read)
    return read
  }
  return {
    solve,
    columns: columnsOf,
    drawnInputs: (host) => steps[host]!.drawn(),
    changes: () => ({
      of: null,
      columnOf: columns.columnOf,
      demand: new Float64Array(2 * columns.count * units),
      token: {},
      income: new Float64Array(columns.count * hosts.length),
      shares: drawers.map(({ drawn }) => drawn()),
      heads: new Float64Array(columns.count * hosts.length * 4),
      ofParts: new Float64Array(sources.count * hosts.length * partTotals.size * 2),
    }),
    set(draw, changes) {
      if (!changes.of || stands(draw, changes)) return
      const { seed, draw: number, exact } = changes.of
      drawers.forEach((drawer, h) => {
        drawer.set(seed, number, changes.shares[h]!)
      })
      changes.token = {}
      if (exact) solve(changes, columnsOf(draw), draw.shift, true, changes.demand)
      else {
        const { spendingShare } = lay(draw, () => lendSteps(setting, room, changes.demand))
        runSteps(setting, changes.shares, room, { second: true, spendingShare, token: changes.token }, changes.demand)
      }
      setHosts(changes)
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

/**
 * Lays down what the columns of a draw call for by the tables as they stand, for the steps of the hosts to begin at; `lend` lends all that must stay beside
 * them.
 */
function setColumns(project: Project, setting: TableSetting, sources: ColumnSources) {
  const { rows, incomes, hosts, industries: n, arena } = setting
  const { hostParameters, units } = project
  const { count } = sources
  const room = roomFor(setting, count)
  // x of each host and then a x of each: as many blocks.
  const { sum } = summedTotals(rows, 2 * hosts, arena)
  const earned = new Float64Array(count * hosts)
  const spendingShare = new Float64Array(hosts)
  const bought = units.map((unit) => {
    const host = project.hosts.indexOf(unit.economy)
    return unit.kind === 'purchase' && host >= 0 ? host * count * n + unit.product : -1
  })
  return ({ flows: { demand, pairs }, shift, values }: TablesOfDraw, lend: () => unknown): { readonly spendingShare: Float64Array } => {
    const flows = { demand, pairs, sources }
    const lendRoom = () => {
      lend()
      return room.lend()
    }
    sum(flows, incomes, shift, lendRoom)
    const { numbers, at: start } = room.lend()
    setSourceIncomes(incomes, flows, shift, hosts, earned)
    for (let h = 0; h < hosts; h++) {
      spendingShare[h] = values[hostParameters[h]!.householdSpending]!
      const into = start + room.at.spent + h * count
      for (let s = 0; s < count; s++) numbers[into + s] = earned[s * hosts + h]! * spendingShare[h]!
    }
    const purchases = start + room.at.bought
    numbers.fill(0, purchases, purchases + hosts * count * n)
    const { unit, firstOfSource } = pairs
    for (let s = 0; s < sources.shapes.length; s++) {
      for (let pair = firstOfSource[s]!; pair < firstOfSource[s + 1]!; pair++) {
        const at = bought[unit[pair]!]!
        if (at >= 0) numbers[purchases + s * n + at]! += demand[pair]!
      }
    }
    return { spendingShare }
  }
}
