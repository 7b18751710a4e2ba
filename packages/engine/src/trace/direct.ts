import type { ProjectPost } from '../demand/project.ts'
import { moneyUnit } from '../results/criteria-list.ts'
import { windowOrder } from '../results/window-sums.ts'
import { columnOf } from './column.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { moneyOf } from './spending-line.ts'
import { over, plus, type Term, times } from './term.ts'

const monthsPerYear = 12
const life = windowOrder.at(-1)!

/** Whether a post stands in a place: an economy that hosts the project, a part of one, or the world. */
function postsIn({ sources: { context } }: FigureBook, place: string): ProjectPost[] | null {
  const { project, model } = context
  if (place === 'world') return [...project.posts]
  const host = project.hosts.findIndex((economy) => model.economies.economies[economy] === place)
  const part = project.parts.findIndex(({ code }) => code === place)
  if (host < 0 && part < 0) return null
  return project.posts.filter((post) => (host >= 0 ? post.host === host : post.parts.includes(part)))
}

/**
 * `direct/MEASURE/PLACE/COLUMN`, what the plant itself is: job-years, posts, fte, output, value-added, labour-income.
 *
 *   job-years  Σ count · curve / 12       posts  Σ count · curve        fte  Σ count · FTE per head · curve
 *   output     revenue · share of the place in the plant                 value added  labour cost + other value added · share
 *
 * @see MODEL.md 4.4
 */
export function directFormula(book: FigureBook, [measure = '', place = '', code = '']: readonly string[]): Formula | null {
  const posts = postsIn(book, place)
  const { project, model } = book.sources.context
  const elsewhere = place === 'rest-of-world' || model.economies.economies.includes(place)
  if (!posts && !elsewhere) return null
  const money = moneyUnit(model.economies)
  const units: Readonly<Record<string, string>> = {
    'job-years': 'job-years',
    posts: 'posts',
    fte: 'FTE',
    output: money,
    'value-added': money,
    'labour-income': money,
  }
  const unit = units[measure]
  if (unit === undefined || !columnOf(book.sources, code)) return null
  const address = `direct/${measure}/${place}/${code}`
  const writer = formulaWriter(book, address, unit)
  if (!posts) return writer.done(writer.law('nothing', `${address}/0`, 0, unit, 'nothing of the project itself stands here'))
  if (place === 'world' && unit === money) {
    const hosts = project.hosts.map((economy) => model.economies.economies[economy]!)
    return writer.done(plus(hosts.map((host) => writer.figure(host, `direct/${measure}/${host}/${code}`))))
  }
  if (measure === 'labour-income') return writer.done(labourCost(book, writer, posts, code))
  if (unit === money) {
    const share = writer.figure('plant_share', `plant-share/${place}`)
    const plant = (item: string) => writer.figure(item, `plant-account/${item}/${code}`)
    if (measure === 'output') return writer.done(times(plant('revenue'), share))
    const labour = writer.figure('labour_cost', `labour-cost/${place}/${code}`)
    return writer.done(plus([labour, times(plant('other-value-added'), share)]))
  }
  const heads = posts.map((post) => {
    const own = [writer.assumption(`${post.id}_count`, post.count)]
    if (measure === 'fte') own.push(writer.assumption(`${post.id}_fte_per_head`, post.ftePerHead))
    return times(...own, curveOf(writer, post.shape, code))
  })
  const sum = heads.length === 0 ? writer.constant(0) : plus(heads)
  return writer.done(measure === 'job-years' ? over(sum, writer.constant(monthsPerYear)) : sum)
}

/**
 * `occupation/MEASURE/PLACE/OCCUPATION/COLUMN`: posts or job-years of the plan in one occupation.
 *
 *   job-years  Σ count · curve / 12       posts  Σ count · curve
 */
export function occupationFormula(
  book: FigureBook,
  [measure = '', place = '', occupation = '', code = '']: readonly string[],
): Formula | null {
  const posts = postsIn(book, place)?.filter((post) => post.occupation === occupation) ?? []
  if (posts.length === 0 || (measure !== 'posts' && measure !== 'job-years')) return null
  const writer = formulaWriter(book, `occupation/${measure}/${place}/${occupation}/${code}`, measure)
  const sum = plus(posts.map((post) => times(writer.assumption(`${post.id}_count`, post.count), curveOf(writer, post.shape, code))))
  return writer.done(measure === 'job-years' ? over(sum, writer.constant(monthsPerYear)) : sum)
}

function curveOf(writer: FormulaWriter, shape: number, code: string): Term {
  return writer.figure(`curve_${shape}`, `curve/${shape}/${code}`)
}

/** Σ count · gross wage · (1 + employers' rate) · curve; without a column for one unit of the curve. */
export function labourCost({ sources }: FigureBook, writer: FormulaWriter, posts: readonly ProjectPost[], code: string | null): Term {
  const { hostParameters } = sources.context.project
  if (posts.length === 0) return writer.constant(0)
  return plus(
    posts.map((post) =>
      times(
        writer.assumption(`${post.id}_count`, post.count),
        writer.assumption(`${post.id}_wage`, post.monthlyWage),
        plus([writer.constant(1), writer.assumption(`employers_rate_${post.host}`, hostParameters[post.host]!.employersRate)]),
        moneyOf(writer),
        ...(code === null ? [] : [curveOf(writer, post.shape, code)]),
      ),
    ),
  )
}

/** `shape-wages/SHAPE/HOST`: labour cost of the posts of one shape in a host economy, for one unit of the shape. */
export function shapeWagesFormula(book: FigureBook, [shape = '', host = '']: readonly string[]): Formula | null {
  const posts = postsIn(book, host)?.filter((post) => String(post.shape) === shape) ?? []
  if (posts.length === 0) return null
  const writer = formulaWriter(book, `shape-wages/${shape}/${host}`, moneyUnit(book.sources.context.model.economies))
  return writer.done(labourCost(book, writer, posts, null))
}

/** `labour-cost/PLACE/COLUMN`, of all phases; `labour-cost/producing/COLUMN` and `labour-cost/others/COLUMN` by the kind of phase, in all places. */
export function labourCostFormula(book: FigureBook, [place = '', code = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const byKind = place === 'producing' || place === 'others'
  const posts = byKind
    ? project.posts.filter((post) => project.phases[post.phase]!.producing === (place === 'producing'))
    : postsIn(book, place)
  if (!posts) return null
  const writer = formulaWriter(book, `labour-cost/${place}/${code}`, moneyUnit(model.economies))
  return writer.done(labourCost(book, writer, posts, code))
}

/** `plant-share/PLACE`: where the plant's output and surplus stand, by its labour cost in the producing phases over the whole life. */
export function plantShareFormula(book: FigureBook, [place = '']: readonly string[]): Formula | null {
  const posts = postsIn(book, place)?.filter((post) => book.sources.context.project.phases[post.phase]!.producing)
  if (!posts) return null
  const { project, model } = book.sources.context
  const writer = formulaWriter(book, `plant-share/${place}`, 'share')
  const whole = writer.figure('labour_cost_producing', `labour-cost/producing/${life}`)
  if (whole.value > 0) return writer.done(over(labourCost(book, writer, posts, life), whole))
  const host = project.hosts.findIndex((economy) => model.economies.economies[economy] === place)
  const at = host >= 0 ? host : project.hosts.length + project.parts.findIndex(({ code }) => code === place)
  const share = book.sources.central.state.draw.plantShares[at]!
  return writer.done(
    writer.law('share', `plant-share/${place}/purchases`, share, 'share', 'share of the place in the purchases of the producing phases'),
  )
}
