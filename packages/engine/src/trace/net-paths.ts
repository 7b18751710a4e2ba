import type { TracePath } from '@shiftwork/contracts'
import type { FigureBook } from './figure-book.ts'
import { type FigurePaths, linkedPaths } from './figure-paths.ts'
import { type Effect, effects, grossJobs } from './ladder.ts'
import { lastRunPrefix } from './other-runs.ts'

const none: FigurePaths = { paths: [], exact: true }

/**
 * The largest chains behind net jobs: those behind the jobs that there are in the end, times what the shares of the ladder leave of each. In the world the
 * shares differ from host to host, and a counterfactual has chains of its own to be taken off: there none are listed, and all of the figure is rest.
 *
 * @param address `net/KIND/PLACE/EFFECT/STEP/WINDOW`
 */
export function netPaths(book: FigureBook, address: string, count: number): FigurePaths {
  const [, kind = '', place = '', effect = '', step = '', window = ''] = address.split('/')
  if (step !== 'net' || place === 'world' || book.sources.context.counterfactual) return none
  const wanted = effects.filter((one) => effect === 'total' || one === effect)
  const found = wanted.map((one) => pathsOfEffect(book, { kind, place, effect: one, window }, count))
  const paths = found.flatMap((own) => own.paths).sort((a, b) => b.value - a.value)
  return { paths: paths.slice(0, count), exact: found.every(({ exact }) => exact) }
}

interface NetOfEffect {
  readonly kind: string
  readonly place: string
  readonly effect: Effect
  readonly window: string
}

function pathsOfEffect(book: FigureBook, { kind, place, effect, window }: NetOfEffect, count: number): FigurePaths {
  const jobs = book.formula(lastRunPrefix(book.sources) + grossJobs(kind, place, effect, window))
  const share = book.formula(`net-share/${place}/${effect}`)
  if (!jobs || !share || !(jobs.value > 0)) return none
  const own: TracePath = {
    steps: [{ from: 'project', to: `jobs in ${place}`, value: jobs.value, unit: jobs.unit, figure: jobs.figure }],
    value: jobs.value,
  }
  const { paths, exact } =
    effect === 'direct' ? { paths: [heldOf(book, own, { kind, place, window })], exact: true } : linkedPaths(book, jobs.figure, count)
  const left = (from: string): TracePath['steps'][number] => ({ from, to: 'net', value: share.value, unit: 'share', figure: share.figure })
  return {
    exact,
    paths: paths.map(({ steps, value }) => ({ steps: [...steps, left(steps.at(-1)!.to)], value: value * share.value })),
  }
}

/** The direct jobs of a place less the posts that stand open there because of them. */
function heldOf(book: FigureBook, path: TracePath, { kind, place, window }: Omit<NetOfEffect, 'effect'>): TracePath {
  const held = book.formula(`held/${kind}/${place}/${window}`)
  if (!held) return path
  const step = {
    from: path.steps.at(-1)!.to,
    to: 'less posts left open elsewhere',
    value: held.value,
    unit: held.unit,
    figure: held.figure,
  }
  return { steps: [...path.steps, step], value: path.value * held.value }
}
