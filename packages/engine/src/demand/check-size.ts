import type { Finding } from '@shiftwork/contracts'
import { centralValues } from '../assumptions/assumption-list.ts'
import { findingAt } from '../assumptions/findings.ts'
import type { ReferenceModel } from '../reference-model.ts'
import { costOfLine } from './flows.ts'
import { phaseMonths, setPhaseMonths } from './phase-months.ts'
import { tableMoney } from './price-year.ts'
import { production, setProduction } from './production.ts'
import type { Project } from './project.ts'
import { setShapes } from './shape-months.ts'

/** Beyond these sizes a number is taken for a slip of the pen, not for a project. */
const limits = {
  /** Posts at one time over all employed persons of the economy. */
  posts: 0.1,
  /** Posts at one time where the economy's employment is not known. */
  postsWhereUnknown: 1_000_000,
  /** Money of one line in a year over the gross output of the buyer's whole economy. */
  amount: 0.1,
  /** Revenue of a year over the gross output of the largest host economy. */
  revenue: 0.5,
}
const year = 12

/** Numbers that no project can have: more posts than an economy has people, amounts beyond its output. At the central values. */
export function checkSize(project: Project, { economies, jobs }: ReferenceModel): Finding[] {
  const values = centralValues(project.assumptions)
  const when = phaseMonths(project)
  const made = production(project.months)
  const curves = new Float64Array(project.shapes.length * project.months)
  const { settings } = project
  const perCurrency = tableMoney(values[settings.deflator]!, values[settings.exchangeRate]!, economies.money)
  setPhaseMonths(project, values, when)
  setProduction(project, values, when, made)
  setShapes(project, values, when, made, curves)
  const n = economies.industries.length
  const output = economies.economies.map((_, c) => economies.output.subarray(c * n, (c + 1) * n).reduce((sum, x) => sum + x, 0))
  const largestYear = (shape: number) => largestSum(curves.subarray(shape * project.months, (shape + 1) * project.months), year)
  const findings: Finding[] = []
  project.hosts.forEach((host, h) => {
    findings.push(...checkPosts(project, values, curves, h, employedIn(host, jobs.heads, economies.output, n, project)))
  })
  project.lines.forEach((line, l) => {
    const position = project.lines.slice(0, l).filter(({ phase }) => phase === line.phase).length
    const share = (costOfLine(line, values, perCurrency) * largestYear(line.shape)) / output[line.buyer.economy]!
    if (share > limits.amount)
      findings.push(
        findingAt(['phases', line.phase, 'spending', position, 'amount'], 'amount-beyond-economy', {
          found: `${(share * 100).toPrecision(3)} % of the yearly output of ${economies.economies[line.buyer.economy]}`,
          expected: `at most ${limits.amount * 100} %`,
        }),
      )
  })
  const revenue = largestSum(made.made, year) * values[project.product.price]! * perCurrency
  const largest = Math.max(0, ...project.hosts.map((host) => output[host]!))
  if (largest > 0 && revenue / largest > limits.revenue)
    findings.push(
      findingAt(['product', 'price'], 'revenue-beyond-economy', {
        found: `${((revenue / largest) * 100).toPrecision(3)} % of the yearly output of the largest host economy`,
        expected: `at most ${limits.revenue * 100} %`,
      }),
    )
  return findings
}

/** Employed persons of an economy today, as far as its industries are counted; null where none is. */
function employedIn(economy: number, heads: Float64Array, output: Float64Array, n: number, project: Project): number | null {
  let sum = 0
  let known = false
  for (let k = economy * n; k < (economy + 1) * n; k++) {
    if (Number.isNaN(heads[k]!)) continue
    known = true
    sum += heads[k]! * output[k]!
  }
  return known ? sum * project.economyParameters.employmentFactor[economy]! : null
}

function checkPosts(project: Project, values: Float64Array, curves: Float64Array, host: number, employed: number | null): Finding[] {
  const { months } = project
  const own = project.posts.map((post, p) => ({ post, p })).filter(({ post }) => post.host === host)
  let most = 0
  for (let t = 0; t < months; t++) {
    let sum = 0
    for (const { post } of own) sum += values[post.count]! * curves[post.shape * months + t]!
    most = Math.max(most, sum)
  }
  const limit = employed === null ? limits.postsWhereUnknown : employed * limits.posts
  if (most <= limit) return []
  const largest = own.reduce((a, b) => (values[b.post.count]! > values[a.post.count]! ? b : a))
  const position = project.posts.slice(0, largest.p).filter(({ phase }) => phase === largest.post.phase).length
  return [
    findingAt(['phases', largest.post.phase, 'posts', position, 'count'], 'posts-beyond-economy', {
      found: `${Math.round(most)} posts at one time`,
      expected: `at most ${Math.floor(limit)}${employed === null ? '' : ', a tenth of all employed persons there'}`,
    }),
  ]
}

function largestSum(curve: Float64Array, months: number): number {
  let sum = 0
  let most = 0
  for (let t = 0; t < curve.length; t++) {
    sum += curve[t]! - (t >= months ? curve[t - months]! : 0)
    most = Math.max(most, sum)
  }
  return most
}
