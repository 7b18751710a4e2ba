import { parseScenario, type RetrainingPlan, type Scenario, type ScenarioInput } from '@shiftwork/contracts'
import { examples } from '@shiftwork/data'
import {
  type CentralEstimate,
  type ComputedCut,
  centralCuts,
  centralEstimate,
  cutList,
  type EstimateContext,
  estimateContext,
  outputSolver,
  prepareProject,
  rangedCuts,
  tableUnitsOf,
  type UnitDemand,
  type UnitResponse,
  unitName,
  unitResponse,
  unitsOf,
} from '@shiftwork/engine'
import { loadModel } from './model.ts'

/** For tests: a scenario estimated in this thread, with the responses kept between one question and the next. */
const kept = new Map<string, UnitResponse>()
let solver: ReturnType<typeof outputSolver> | undefined

function responseTo(unit: UnitDemand): UnitResponse {
  const { economies } = loadModel().reference
  solver ??= outputSolver(economies.operator, null)
  const name = unitName(economies, unit)
  const known = kept.get(name) ?? unitResponse(economies, solver, unit)
  kept.set(name, known)
  return known
}

/** A scenario made ready, with the responses to all that it buys. */
export function responsesInThisThread(scenario: Scenario, drawsTables = false) {
  const { reference } = loadModel()
  const { project, findings } = prepareProject(scenario, reference)
  if (!project) throw new Error(JSON.stringify(findings))
  const households = reference.economies.economies.map((_, economy): UnitDemand => ({ kind: 'households', economy }))
  const tables = drawsTables && project.tables ? tableUnitsOf(project, reference).map(responseTo) : null
  return { project, units: unitsOf(project).map(responseTo), households: households.map(responseTo), tables }
}

export interface EstimatedScenario {
  readonly context: EstimateContext
  readonly central: CentralEstimate
  criterion(code: string): number
  /** A cut; 0 draws give central values, and so do cuts without ranges. */
  cut(name: string, draws?: number): ComputedCut
}

/** @param drawsTables whether the hosts' tables are drawn with the rest */
export function estimated(scenario: Scenario, plan: RetrainingPlan | null = null, drawsTables = false): EstimatedScenario {
  const { reference } = loadModel()
  const { project, units, households, tables } = responsesInThisThread(scenario, drawsTables)
  const context = estimateContext(reference, project, units, households, { plan, tables })
  const central = centralEstimate(context)
  return {
    context,
    central,
    criterion(code) {
      const place = central.criteria.list.findIndex(({ criterion }) => criterion.code === code)
      if (place < 0) throw new Error(`no criterion ${code}`)
      return central.criteriaValues[place]!
    },
    cut(name, draws = 0) {
      const list = cutList(context, central)
      const found = list.ranged.filter(({ form }) => form.name === name)
      if (found.length > 0) return rangedCuts(context, central, found, 1, draws)[0]!
      return centralCuts(
        central,
        list.central.filter(({ form }) => form.name === name),
      )[0]!
    },
  }
}

/** A figure of a cut by the codes of its axes. */
export function figure(cut: ComputedCut, codes: readonly string[], stat: ComputedCut['stats'][number] = 'central'): number {
  let at = 0
  cut.axes.forEach((axis, a) => {
    const place = axis.codes.indexOf(codes[a]!)
    if (place < 0) throw new Error(`${cut.name}: no ${axis.name} ${codes[a]}`)
    at = at * axis.codes.length + place
  })
  return cut.values[at * cut.stats.length + cut.stats.indexOf(stat)]!
}

/** The worked example "Build in Ukraine" without its ladder, public money, risk and people, with fields put in. */
export function buildInUkraine(fields: Partial<ScenarioInput> = {}): Scenario {
  const { net: _net, funding: _funding, counterfactual: _counterfactual, risk: _risk, ...rest } = examples()[0]!.scenario
  const { pools: _pools, courses: _courses, plan: _plan, ...project } = rest
  return parseScenario({ ...project, ...fields })
}
