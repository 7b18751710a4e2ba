import type { Project } from '../demand/project.ts'
import { tableArena } from '../kernels/arena.ts'
import type { ReferenceModel } from '../reference-model.ts'
import { type Aggregation, aggregate, type HostIncomes, type ProjectResponses } from '../responses/aggregation.ts'
import { type TableFactors, tableDrawer, tableFactors } from './drawn-table.ts'
import { hostBlock } from './host-block.ts'
import { hostStep } from './host-step.ts'
import type { TableSetting } from './table-solution.ts'
import type { TableSpreads } from './table-spreads.ts'

/** The tables of the hosts and what they act upon: it follows from what is bought, where, and by whom, not from how much. */
export interface LinkedTablesOfHosts {
  readonly model: Pick<ReferenceModel, 'economies' | 'jobs'>
  /** Industries whose two routes to jobs lie too far apart, N. */
  readonly marked: Uint8Array
  readonly drawers: readonly ReturnType<typeof tableDrawer>[]
  readonly steps: TableSetting['steps']
  readonly setting: TableSetting
}

/** What tables are made ready with. */
interface TablesOfModel {
  readonly model: Pick<ReferenceModel, 'economies' | 'jobs' | 'inputs'>
  readonly responses: ProjectResponses
  readonly incomes: HostIncomes
  readonly marked: Uint8Array
}

/** @returns null where the tables are held, or where nobody gave what they could be drawn from */
export function linkedTablesOfHosts(
  { tables: spreads, hosts }: Pick<Project, 'tables' | 'hosts'>,
  of: TablesOfModel,
): LinkedTablesOfHosts | null {
  const { model, responses, incomes, marked } = of
  const { inputs } = model
  if (!spreads || !inputs || !responses.tables || hosts.length === 0) return null
  const industries = model.economies.industries.length
  const rows = hostRows(hosts, industries, inputs, responses)
  const factors = tableFactors(spreads)
  const drawers = hosts.map((economy) => drawerOf(model, economy, spreads, factors))
  const steps = hosts.map((_, h) => hostStep(stepHost(h, hosts, inputs, of, rows, factors.coefficients), tableArena))
  return {
    model,
    marked,
    drawers,
    steps,
    setting: { rows, incomes, hosts: hosts.length, industries, steps, arena: tableArena },
  }
}

/** x and a x of the hosts' industries: what drawn tables act upon. */
function hostRows(hosts: readonly number[], n: number, inputs: Float64Array, responses: ProjectResponses): Aggregation {
  const cells = hosts.length * n
  return aggregate(responses, 2 * cells, (output, out) => {
    hosts.forEach((economy, h) => {
      for (let i = 0; i < n; i++) {
        let used = 0
        for (let j = 0; j < n; j++) used += inputs[(economy * n + i) * n + j]! * output[economy * n + j]!
        out[h * n + i] = output[economy * n + i]!
        out[cells + h * n + i] = used
      }
    })
  })
}

function ofEconomy(vector: Float64Array, economy: number, n: number): Float64Array {
  return vector.subarray(economy * n, (economy + 1) * n)
}

function drawerOf({ economies }: TablesOfModel['model'], economy: number, spreads: TableSpreads, factors: TableFactors) {
  const n = economies.industries.length
  const central = {
    economy: economies.economies[economy]!,
    importShare: ofEconomy(economies.importShare, economy, n),
    householdPattern: ofEconomy(economies.householdPattern, economy, n),
  }
  return tableDrawer(central, spreads, factors)
}

function stepHost(
  h: number,
  hosts: readonly number[],
  allInputs: Float64Array,
  { model: { economies }, incomes }: TablesOfModel,
  { wages, size }: Aggregation,
  factors: Float64Array,
): Parameters<typeof hostStep>[0] {
  const n = economies.industries.length
  const economy = hosts[h]!
  const inputs = allInputs.subarray(economy * n * n, (economy + 1) * n * n)
  const importShare = ofEconomy(economies.importShare, economy, n)
  const own = h * size + h * n
  return {
    host: h,
    hosts: hosts.length,
    inputs,
    importShare,
    householdPattern: ofEconomy(economies.householdPattern, economy, n),
    labourIncome: ofEconomy(economies.labourIncome, economy, n),
    block: hostBlock(inputs, importShare),
    factors,
    wageOutput: wages.subarray(own, own + n),
    wageUse: wages.subarray(own + hosts.length * n, own + hosts.length * n + n),
    wageIncome: incomes.ofWages[h * hosts.length + h]!,
  }
}
