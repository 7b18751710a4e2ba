import type { ProjectRun } from '../results/draw.ts'
import type { FigureBook, Formula, TraceSources } from './figure-book.ts'

/** Runs beside that of the project itself: the counterfactual, and the project under what keeps it below its plan. The word stands before the address of a figure. */
export const otherRuns = ['without', 'under-supply', 'under-risk'] as const
export type OtherRun = (typeof otherRuns)[number]

/** Before the path of an assumption of the counterfactual, which may have another value there than in the scenario. */
const scenarioOfCounterfactual = 'counterfactual/scenario/'
/** Figures that add curves up: under a limit only these are others than in the project itself. */
const ofCurves = new Set([
  'curve',
  'demand',
  'phase-demand',
  'placed',
  'unplaced',
  'direct',
  'labour-cost',
  'plant-account',
  'purchases',
  'household-spending',
  'part-spending',
  'part-wages',
  'part-income',
  'linked',
  'industry',
  'called',
  'receipt',
  'tax-base',
])

const limits = {
  'under-supply': 'times what the lack of people leaves of it in each month',
  'under-risk': 'times what the lack of people and interruptions leave of it in each month',
}

/** Whether the estimate has such a run. */
export function hasRun({ central }: TraceSources, run: OtherRun): boolean {
  const { draw, counterfactual } = central.state
  return run === 'without' ? counterfactual !== null : (run === 'under-supply' ? draw.underSupply : draw.underRisk) !== null
}

/** The run with everything that limits the project, as the beginning of an address; empty where nothing does. */
export function lastRunPrefix(sources: TraceSources): string {
  if (hasRun(sources, 'under-risk')) return 'under-risk/'
  return hasRun(sources, 'under-supply') ? 'under-supply/' : ''
}

/** What another run is traced from: its own curves, added up over the windows of the project. Null where there is no such run. */
export function sourcesOfRun(sources: TraceSources, run: OtherRun): TraceSources | null {
  const { context, central, scenario } = sources
  const { draw, counterfactual: other } = central.state
  if (run !== 'without') {
    const limited: ProjectRun | null = run === 'under-supply' ? draw.underSupply : draw.underRisk
    if (!limited) return null
    const state = { ...central.state, draw: { ...draw, ...limited } }
    return { ...sources, central: { ...central, state }, limit: limits[run] }
  }
  if (!context.counterfactual || !other || !scenario.counterfactual) return null
  const state = { ...other, draw: { ...other.draw, windows: draw.windows } }
  return {
    ...sources,
    context: context.counterfactual.context,
    central: { ...central, state },
    scenario: scenario.counterfactual.scenario,
  }
}

/** A figure without the word of its run, and the book in which its own address and those it goes back to are figures of that run. */
export function ofProjectOrRun(book: FigureBook, address: string): { readonly book: FigureBook; readonly address: string } {
  const [word = '', ...codes] = address.split('/')
  const run = otherRuns.find((known) => known === word)
  const sources = run && sourcesOfRun(book.sources, run)
  if (!run || !sources) return { book, address }
  const inRun: FigureBook = { sources, formula: (own) => book.formula(isOfRun(run, own) ? `${run}/${own}` : own) }
  return { book: inRun, address: codes.join('/') }
}

/** Whether a figure of a run is another than in the project itself. */
export function isOfRun(run: OtherRun, address: string): boolean {
  return run === 'without' || ofCurves.has(address.split('/')[0]!)
}

/** `without/ADDRESS`, `under-supply/ADDRESS`, `under-risk/ADDRESS`: a figure of another run, as it came about there. */
export function ofRun(run: OtherRun, book: FigureBook | null, codes: readonly string[]): Formula | null {
  const address = codes.join('/')
  const found = isOfRun(run, address) ? book?.formula(address) : null
  if (!found) return null
  return {
    ...found,
    figure: `${run}/${found.figure}`,
    inputs: found.inputs.map((input) => ({
      ...input,
      ...(input.figure !== undefined && isOfRun(run, input.figure) ? { figure: `${run}/${input.figure}` } : {}),
      ...(input.path !== undefined && run === 'without' ? { path: `${scenarioOfCounterfactual}${input.path}` } : {}),
    })),
  }
}
