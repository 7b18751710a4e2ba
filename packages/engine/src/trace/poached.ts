import { isPoachedIn, type PoachedPlace } from '../additionality/poached-posts.ts'
import { restOfWorld } from '../results/result-places.ts'
import { columnOf } from './column.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { grossJobs } from './ladder.ts'
import { lastRunPrefix } from './other-runs.ts'
import { minus, over, plus } from './term.ts'

const monthsPerYear = 12

/**
 * `poached/KIND/PLACE/WINDOW`: posts, or job-years, that stand open in a place because its people went to the project and nobody took what they left.
 *
 *   posts  Σ_pools posts left open, mean of the steady year        job-years  Σ_pools Σ_t posts left open / 12
 *
 * @see MODEL.md 7, supply; `poachedPosts` of the engine
 */
export function poachedFormula(book: FigureBook, [kind = '', place = '', window = '']: readonly string[]): Formula | null {
  const { context } = book.sources
  const where = placeOfCode(book, place)
  const isPosts = kind === 'posts'
  const column = columnOf(book.sources, isPosts ? `${window}-mean` : window)
  if (!context.poached || where === undefined || !column || (!isPosts && kind !== 'job-years')) return null
  const { from, curves } = context.poached
  const { months } = context.project
  const writer = formulaWriter(book, `poached/${kind}/${place}/${window}`, kind)
  const ofPools = from.flatMap((own, k) => {
    if (!isPoachedIn(own, where)) return []
    const value = column.weights.reduce((sum, weight, t) => sum + weight * curves[k * months + t]!, 0)
    return [writer.law(own.pool, `left-open/${own.pool}/${column.code}`, value, isPosts ? 'posts' : 'post-months', law)]
  })
  const sum = ofPools.length === 0 ? writer.constant(0) : plus(ofPools)
  return writer.done(isPosts ? sum : over(sum, writer.constant(monthsPerYear)))
}

const law =
  'posts that people of the pool left for the project and that nobody took, as the retraining plan says: each stands open for the months of left-open-months'

/** `held/KIND/PLACE/WINDOW`: share of the direct jobs of a place that is left when the posts are taken off that stand open there because of the project. */
export function heldFormula(book: FigureBook, [kind = '', place = '', window = '']: readonly string[]): Formula | null {
  const poached = book.formula(`poached/${kind}/${place}/${window}`)
  const jobs = lastRunPrefix(book.sources) + grossJobs(kind, place, 'direct', window)
  if (!poached || !book.formula(jobs)) return null
  const writer = formulaWriter(book, `held/${kind}/${place}/${window}`, 'share')
  const all = writer.figure('jobs', jobs)
  return all.value === 0 ? null : writer.done(over(minus(all, writer.figure('poached', poached.figure)), all))
}

/** undefined where the code means no place. */
function placeOfCode({ sources: { context, central } }: FigureBook, code: string): PoachedPlace | undefined {
  if (code === 'world') return null
  if (code === 'rest-of-world') return { economies: restOfWorld(central.places.detailed, context.model.economies.economies.length) }
  const economy = context.model.economies.economies.indexOf(code)
  if (economy >= 0) return { economies: [economy] }
  const part = context.project.parts.findIndex((own) => own.code === code)
  return part < 0 ? undefined : { part }
}
