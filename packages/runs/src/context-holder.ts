import type { Finding, Scenario } from '@shiftwork/contracts'
import {
  type CentralEstimate,
  type CriteriaDrawer,
  type CutList,
  cellCount,
  centralEstimate,
  criteriaDrawer,
  cutList,
  type EstimateContext,
  estimateContext,
  type FiguresDrawer,
  figuresDrawer,
  keptLinkedEstimates,
  type LinkEstimate,
  prepareProject,
  scenarioFindings,
  type UnitResponse,
} from '@shiftwork/engine'
import type { Model } from './model.ts'
import { heldContexts, type JobContext, type SharedResponse } from './tasks.ts'

/** A job made ready in a thread. The parts are made when they are first asked for. */
export interface HeldContext {
  readonly currency: string
  readonly scenario: Scenario
  /** Warnings and notes about the scenario itself. */
  remarks(): readonly Finding[]
  readonly context: EstimateContext
  central(): CentralEstimate
  cuts(): CutList
  /** What draws the criteria of a run; that of the last run is kept, since its blocks come one after the other. */
  drawer(seed: number, of: number): CriteriaDrawer
  /** The same for figures of the cuts with ranges, `only` those of these names. */
  figures(seed: number, of: number, only: readonly string[] | undefined): DrawnFigures
}

/** What draws the figures of some cuts in a run. */
interface DrawnFigures {
  readonly drawer: FiguresDrawer
  /** Figures of a draw. */
  readonly row: number
}

export interface ContextHolder {
  /** Makes it ready; it is held under its name, where it has one. */
  take(given: JobContext): HeldContext
  get(name: string): HeldContext
}

/** Holds the last few contexts of a thread. */
export function contextHolder(model: Model): ContextHolder {
  const held = new Map<string, HeldContext>()
  const link = keptLinkedEstimates()
  return {
    take(given) {
      const context = makeReady(model, given, link)
      if (given.name === null) return context
      held.set(given.name, context)
      if (held.size > heldContexts) held.delete(held.keys().next().value!)
      return context
    },
    get(name) {
      const context = held.get(name)
      if (!context) throw new Error(`The thread does not hold the context ${name}.`)
      return context
    },
  }
}

function makeReady({ reference }: Model, { scenario, units, households, tables, plan }: JobContext, link: LinkEstimate): HeldContext {
  const prepared = prepareProject(scenario, reference)
  const { project } = prepared
  if (!project) throw new Error('A scenario came to a thread that cannot be estimated.')
  const size = reference.economies.operator.size
  const read = (shared: readonly SharedResponse[]) =>
    shared.map((buffer) => readResponse(buffer, size, reference.economies.economies.length))
  const context = estimateContext(reference, project, read(units), read(households), { link, plan, tables: tables && read(tables) })
  let central: CentralEstimate | undefined
  let cuts: CutList | undefined
  let ofFigures: { readonly run: string; readonly drawn: DrawnFigures } | undefined
  let drawn: { readonly seed: number; readonly of: number; readonly drawer: CriteriaDrawer } | undefined
  const centralOnce = () => {
    central ??= centralEstimate(context)
    return central
  }
  const cutsOnce = () => {
    cuts ??= cutList(context, centralOnce())
    return cuts
  }
  return {
    currency: scenario.currency,
    scenario,
    remarks: () => scenarioFindings(scenario, reference, prepared),
    context,
    central: centralOnce,
    cuts: cutsOnce,
    drawer(seed, of) {
      if (drawn?.seed !== seed || drawn.of !== of) drawn = { seed, of, drawer: criteriaDrawer(context, centralOnce(), seed, of) }
      return drawn.drawer
    },
    figures(seed, of, only) {
      const run = JSON.stringify([seed, of, only ?? null])
      if (ofFigures?.run !== run) {
        const { ranged } = cutsOnce()
        const wanted = only ? named(ranged, only) : ranged
        const row = wanted.reduce((sum, { form }) => sum + cellCount(form), 0)
        ofFigures = { run, drawn: { drawer: figuresDrawer(context, centralOnce(), wanted, seed, of), row } }
      }
      return ofFigures.drawn
    },
  }
}

/** Those of some cuts that are wanted, in the order of the list. */
export function named<T extends { readonly form: { readonly name: string } }>(cuts: readonly T[], names: readonly string[]): T[] {
  return cuts.filter(({ form }) => names.includes(form.name))
}

function readResponse(buffer: SharedResponse, size: number, economies: number): UnitResponse {
  return {
    output: new Float64Array(buffer, 0, size),
    income: new Float64Array(buffer, size * 8, economies),
    residual: new Float64Array(buffer)[size + economies]!,
  }
}

/** A response in memory that all threads share. */
export function writeResponse({ output, income, residual }: UnitResponse): SharedResponse {
  const buffer = new SharedArrayBuffer((output.length + income.length + 1) * 8)
  const values = new Float64Array(buffer)
  values.set(output)
  values.set(income, output.length)
  values[output.length + income.length] = residual
  return buffer
}
