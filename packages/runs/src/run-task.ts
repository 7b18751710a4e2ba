import type { Transferable } from 'node:worker_threads'
import { readBundledEconomies } from '@shiftwork/data'
import {
  availableCuts,
  type ComputedCut,
  centralCuts,
  compareRuns,
  criteriaAtPoints,
  criteriaOfSaltelli,
  estimateFacts,
  estimateNotes,
  linkEconomies,
  type PairSolver,
  pairSolver,
  setStatistics,
  sobolIndices,
  statisticsOfCells,
  type TraceSources,
  traceFigure,
  unitResponses,
} from '@shiftwork/engine'
import { contributionOutcome } from './asked-contribution.ts'
import { figuresOfRuns } from './compared-figures.ts'
import { type HeldContext, named, writeResponse } from './context-holder.ts'
import { drawnStats } from './drawn-stats.ts'
import type { Model } from './model.ts'
import type { EstimateHead, Task, TaskReply } from './tasks.ts'

let solver: PairSolver | undefined
/** Source tables and the trade that links them, read when the first figure is traced. */
let source: Pick<TraceSources, 'tables' | 'trade'> | undefined

interface TaskResult {
  readonly reply: TaskReply[Task['kind']]
  /** Memory that goes over to the pool with the reply. */
  readonly moved: Transferable[]
}

/** Answers one task. What is asked and what it is asked about is all in the task and its context: the same task has the same answer on any thread. */
export function runTask(model: Model, task: Task, held: HeldContext | undefined): TaskResult {
  switch (task.kind) {
    case 'responses': {
      const { economies } = model.reference
      solver ??= pairSolver(economies.operator, [null, null])
      return { reply: unitResponses(economies, solver, task.units).map(writeResponse), moved: [] }
    }
    case 'statistics': {
      const reply = task.columns.map((column) => {
        const out = new Float64Array(drawnStats.length)
        setStatistics(column, Number.NaN, drawnStats, out)
        return out
      })
      return { reply, moved: [] }
    }
    case 'compare': {
      const compared = compareRuns(task.runs, task.weights)
      return { reply: { ...compared, figures: figuresOfRuns(task.runs, compared.criteria) }, moved: [] }
    }
    case 'block': {
      const reply = needed(held).drawer(task.seed, task.of).draws(task.from, task.count)
      return { reply, moved: [reply.buffer as ArrayBuffer] }
    }
    case 'codes':
      return {
        reply: needed(held)
          .central()
          .criteria.list.map(({ criterion }) => criterion.code),
        moved: [],
      }
    case 'points': {
      const { context, central } = needed(held)
      const reply = criteriaAtPoints(context, central(), task.question)
      return { reply, moved: [reply.buffer as ArrayBuffer] }
    }
    case 'saltelli': {
      const { context, central } = needed(held)
      const reply = criteriaOfSaltelli(context, central(), task.question)
      return { reply, moved: [reply.buffer as ArrayBuffer] }
    }
    case 'indices': {
      const [a, b, ...ab] = task.columns
      return { reply: sobolIndices(a!, b!, ab, task.options), moved: [] }
    }
    case 'trace': {
      const { context, scenario, central } = needed(held)
      source ??= traceSource()
      return { reply: traceFigure({ context, scenario, central: central(), ...source }, task.figure, task.options), moved: [] }
    }
    case 'contribution':
      return { reply: contributionOutcome(task.plant), moved: [] }
    case 'head':
      return { reply: head(needed(held), task), moved: [] }
    case 'preview': {
      const cuts = computedCuts(needed(held), task.names)
      return {
        reply: { head: head(needed(held), { seed: 0, draws: 0 }), cuts },
        moved: cuts.map(({ values }) => values.buffer as ArrayBuffer),
      }
    }
    case 'cuts': {
      const reply = computedCuts(needed(held), task.names)
      return { reply, moved: reply.map(({ values }) => values.buffer as ArrayBuffer) }
    }
    case 'figures': {
      const reply = figuresOfDraws(needed(held), task)
      return { reply, moved: [reply.criteria.buffer as ArrayBuffer] }
    }
    case 'ranges': {
      const { central, stats, ...place } = task.cells
      const reply = statisticsOfCells({ figures: task.figures.map((some) => new Float64Array(some)), ...place }, central, stats)
      return { reply, moved: [reply.buffer as ArrayBuffer] }
    }
  }
}

function traceSource(): Pick<TraceSources, 'tables' | 'trade'> {
  const linked = readBundledEconomies()
  return { tables: linked.tables, trade: linkEconomies(linked).trade }
}

function needed(held: HeldContext | undefined): HeldContext {
  if (!held) throw new Error('The task needs a context.')
  return held
}

function head(held: HeldContext, run: { readonly seed: number; readonly draws: number }): EstimateHead {
  const { context, currency } = held
  const central = held.central()
  return {
    notes: [...held.remarks(), ...estimateNotes(context, central, run)],
    criteria: central.criteria.list.map(({ criterion }) => criterion),
    criteriaValues: central.criteriaValues,
    facts: estimateFacts(context, central, currency),
    available: availableCuts(held.cuts(), run.draws),
  }
}

/** Each draw is run once for its criteria and its figures. */
function figuresOfDraws(held: HeldContext, { draws, only, into }: Extract<Task, { kind: 'figures' }>): TaskReply['figures'] {
  const { seed, of, from, count } = draws
  const { row, drawer } = held.figures(seed, of, only)
  const length = row * count * Float64Array.BYTES_PER_ELEMENT
  const figures = into?.byteLength === length ? into : new SharedArrayBuffer(length)
  const criteria = new Float64Array(held.central().criteria.list.length * count)
  drawer.set(from, count, new Float64Array(figures), criteria)
  return { criteria, figures }
}

function computedCuts(held: HeldContext, names: readonly string[]): ComputedCut[] {
  const { ranged, central } = held.cuts()
  return centralCuts(held.central(), [...named(ranged, names), ...named(central, names)])
}
