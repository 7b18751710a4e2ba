import type { FigureTrace, Finding, Trace } from '@shiftwork/contracts'
import { type FigureBook, type Formula, formulaWriter, type TraceSources, UnknownFigure } from './figure-book.ts'
import { type AskedFigure, figureOfAddress, traceable } from './figure-of-address.ts'
import { type FigurePaths, linkedPaths, pathsOfSum } from './figure-paths.ts'
import { netPaths } from './net-paths.ts'
import { responseTrace } from './response-paths.ts'
import { plus } from './term.ts'
import { traceBook } from './trace-book.ts'

export interface TraceOptions {
  /** Levels of nested traces; 0: the figure's own alone. */
  readonly depth?: number | undefined
  /** Chains listed at most. */
  readonly paths?: number | undefined
}

export type TraceOutcome = { readonly trace: Trace } | { readonly findings: Finding[] }

const usual = { depth: 12, paths: 10 }
/** Inputs of nested traces that one document holds at most: up to 10 MB; what is left out can be asked by its address. */
const mostInputs = 40_000
/** Figures that are too many to go with others: what an industry makes per unit of a demand, what the households of every economy spend, and where. */
const onRequest = /^([\w-]+\/)?(response\/|household-spending\/|origin\/.*\/households:)/
/** Figures of the source tables alone: many, and the same whatever the project does. */
const ofTables = /^([\w-]+\/)?base-per-unit\//
/** Cuts of what the retraining plan chooses: solutions of a linear programme. */
const ofPlan = 'plan-'
/** A trace that does not give its figure back is never handed out. */
const agrees = 1e-9
const otherStats = new Set(['mean', 'p5', 'p10', 'p50', 'p90', 'p95'])

/**
 * How a figure of the estimate came about: its formula, the inputs with their claims, the largest chains of deliveries, down to cells of the source tables.
 *
 * @param address cut/code/…/stat as in the estimate; or the address of a figure that another trace names
 * @see MODEL.md 15
 */
export function traceFigure(sources: TraceSources, address: string, options: TraceOptions = {}): TraceOutcome {
  const { depth = usual.depth, paths = usual.paths } = options
  const words = address.split('/')
  const stat = words.at(-1)!
  if (otherStats.has(stat)) return refuse('trace-of-draws', address, { expected: [...words.slice(0, -1), 'central'].join('/') })
  const codes = stat === 'central' ? words.slice(0, -1) : words
  try {
    return traceOf(traceBook(sources), address, codes, { depth, paths })
  } catch (error) {
    if (error instanceof UnknownFigure) return refuse('figure-not-traced', address, { expected: traceable(sources).join(', ') })
    throw error
  }
}

function traceOf(book: FigureBook, address: string, codes: readonly string[], { depth, paths }: typeof usual): TraceOutcome {
  const known = () => ({ expected: traceable(book.sources).join(', ') })
  const asked = figureOfAddress(book, codes)
  if (asked === 'unknown') return refuse('unknown-figure', address, known())
  const top = asked ? ofEstimate(book, [...codes, 'central'].join('/'), asked, paths) : named(book, codes.join('/'), paths)
  if (!top && asked && codes[0]!.startsWith(ofPlan)) return refuse('figure-of-plan', address)
  if (!top) return refuse('figure-not-traced', address, known())
  return 'code' in top ? refuse(top.code, address, { values: top.values }) : { trace: withNested(book, top, depth) }
}

function refuse(code: string, found: string, parts: Partial<Finding> = {}): TraceOutcome {
  return { findings: [{ severity: 'error', values: {}, found, path: '/figure', ...parts, code }] }
}

type Top = FigureTrace & { readonly exact: boolean; readonly nested: readonly FigureTrace[] }

interface Refusal {
  readonly code: 'figure-not-estimated' | 'trace-differs'
  readonly values: Finding['values']
}

/**
 * A figure of the estimate is the sum of figures with formulas; of one, it has that one's own formula. A trace that does not give the figure back is never
 * handed out.
 */
function ofEstimate(book: FigureBook, address: string, { value, parts }: AskedFigure, count: number): Top | Refusal | null {
  if (Number.isNaN(value)) return { code: 'figure-not-estimated', values: {} }
  const own = parts.map((part) => named(book, part, count))
  if (own.length === 0 || own.some((part) => part === null)) return null
  const known = own as Top[]
  const top: Top = known.length === 1 ? { ...known[0]!, figure: address } : sumOf(book, address, known, count)
  if (!(Math.abs(top.value - value) <= agrees * magnitude(value, top)))
    return { code: 'trace-differs', values: { traced: top.value, value } }
  return { ...top, value, rest: value - listed(top) }
}

/** What a difference is held against: the figure, or what it is left of where much cancels out. */
function magnitude(value: number, { inputs, unit }: Top): number {
  const alike = inputs.filter((input) => input.unit === unit)
  return Math.max(Math.abs(value), ...alike.map((input) => Math.abs(input.value)), Number.MIN_VALUE)
}

function sumOf(book: FigureBook, address: string, parts: readonly Top[], count: number): Top {
  const writer = formulaWriter(book, address, parts[0]!.unit)
  const names = ['direct', 'indirect', 'induced']
  const sum = plus(
    parts.map(({ figure }) =>
      writer.figure(names.find((name) => figure.startsWith(`${name}/`) || figure.includes(`/${name}/`)) ?? figure, figure),
    ),
  )
  const paths = pathsOfSum(parts, address, count)
  const nested = parts.map(({ exact: _exact, nested: _nested, ...trace }) => trace)
  return { ...writer.done(sum), paths, rest: 0, exact: parts.every(({ exact }) => exact), nested }
}

/** A figure that another trace names. */
function named(book: FigureBook, address: string, count: number): Top | null {
  const found = book.formula(address)
  if (!found) return null
  if (responses.test(address)) return { ...responseTrace(book, found, count), nested: [] }
  const { paths, exact } = pathsOf(book, address, count)
  const trace = { ...found, paths, rest: 0, exact, nested: [] }
  return { ...trace, rest: trace.value - listed(trace) }
}

const responses = /^([\w-]+\/)?response\//

function pathsOf(book: FigureBook, address: string, count: number): FigurePaths {
  if (/^([\w-]+\/)?(linked|industry)\//.test(address)) return linkedPaths(book, address, count)
  return address.startsWith('net/') ? netPaths(book, address, count) : { paths: [], exact: true }
}

function listed({ paths }: Pick<FigureTrace, 'paths'>): number {
  return paths.reduce((sum, { value }) => sum + value, 0)
}

/**
 * Adds the traces of the figures among the inputs, level by level, as long as there is room: first what changes with the project, then what follows from the
 * tables alone, last the steps of the chains. So the figure can be recomputed as far down as the document goes.
 */
function withNested(book: FigureBook, { nested, ...top }: Top, depth: number): Trace {
  const traces: FigureTrace[] = []
  const seen = new Set([top.figure])
  const left = new Set<string>()
  const later: { readonly address: string; readonly level: number }[] = []
  const given = new Map(nested.map((trace) => [trace.figure, trace]))
  let room = mostInputs
  const add = (addresses: readonly string[], level: number, last: boolean): void => {
    const next: string[] = []
    for (const address of addresses) {
      if (seen.has(address)) continue
      if (!last && ofTables.test(address)) {
        later.push({ address, level })
        continue
      }
      const nestable = level < depth && room > 0 && !onRequest.test(address)
      const found = nestable ? (given.get(address) ?? withoutPaths(book.formula(address))) : null
      if (!found) {
        left.add(address)
        continue
      }
      seen.add(address)
      left.delete(address)
      room -= found.inputs.length
      traces.push(found)
      next.push(...figuresOfInputs(found))
    }
    if (next.length > 0) add(next, level + 1, last)
  }
  add(figuresOfInputs(top), 0, false)
  for (const { address, level } of later) add([address], level, true)
  const steps = [top, ...nested].flatMap(({ paths }) => paths.flatMap((path) => path.steps.map(({ figure }) => figure)))
  add(steps, 0, true)
  return { ...top, depth, traces, further: left.size }
}

function figuresOfInputs({ inputs }: Pick<FigureTrace, 'inputs'>): string[] {
  return inputs.flatMap(({ figure, law }) => (figure !== undefined && law === undefined ? [figure] : []))
}

function withoutPaths(found: Formula | null): FigureTrace | null {
  return found && { ...found, paths: [], rest: found.value }
}
