import { finding, ModelInputError } from '@shiftwork/contracts'
import { effectTotals, impactSolver, inputColumns, type LinkedEconomies, leontiefColumns } from '@shiftwork/engine'
import type { LoadedPlace } from './place-of-question.ts'

export const exports = ['A', 'L', 'multipliers', 'jobs'] as const

export interface ExportQuestion {
  readonly what: string
  /** Rows of A and L: those of the place, or of all places. */
  readonly scope: string
  readonly householdSpending: number
}

/**
 * Lines of a comma-separated file: input coefficients, the Leontief inverse, multipliers, or jobs per million, for the industries of a place.
 *
 * Figures are printed in full, so that reading them back gives the same bits.
 */
export function exportedTable({ model, place }: LoadedPlace, question: ExportQuestion): string {
  const what = exports.find((known) => known === question.what)
  if (!what) throw new ModelInputError(unknownChoice('--what', question.what, exports))
  const scope = (['own', 'world'] as const).find((known) => known === question.scope)
  if (!scope) throw new ModelInputError(unknownChoice('--scope', question.scope, ['own', 'world']))
  if (what === 'A') return matrixLines(model, place, inputColumns(model, place), scope)
  if (what === 'L') return matrixLines(model, place, leontiefColumns(model, place), scope)
  if (what === 'jobs') return jobsLines(model, place)
  return multiplierLines(model, place, question.householdSpending)
}

function unknownChoice(path: string, found: string, known: readonly string[]) {
  return finding('unknown-choice', { path, found, expected: `one of ${known.join(', ')}`, remedy: 'Choose one of them.' })
}

/** One line a supplying industry, one column an industry of the place; an industry without output has empty cells. */
function matrixLines(model: LinkedEconomies, place: number, columns: readonly (Float64Array | null)[], scope: 'own' | 'world'): string {
  const n = model.industries.length
  const [from, to] = scope === 'own' ? [place * n, (place + 1) * n] : [0, model.operator.size]
  const heading = ['row', ...columns.map((_, j) => keyOf(model, place * n + j))]
  const rows = Array.from({ length: to - from }, (_, k) => [keyOf(model, from + k), ...columns.map((column) => column?.[from + k] ?? null)])
  return lines([heading, ...rows])
}

function jobsLines(model: LinkedEconomies, place: number): string {
  const n = model.industries.length
  const rows = model.industries.map((code, j) => {
    const k = place * n + j
    const jobs = model.jobsPerOutput[k]!
    return [model.economies[place]!, code, Number.isNaN(jobs) ? null : jobs, model.output[k]!]
  })
  return lines([['place', 'industry', 'jobs per million of output', 'output'], ...rows])
}

function multiplierLines(model: LinkedEconomies, place: number, householdSpending: number): string {
  const n = model.industries.length
  const solver = impactSolver(model, new Float64Array(model.economies.length).fill(householdSpending))
  const heading = ['place', 'industry']
  const rows = model.industries.map((industry, j) => {
    const row: (string | number | null)[] = [model.economies[place]!, industry]
    if (!(model.output[place * n + j]! > 0)) return row
    const purchases = new Float64Array(model.operator.size)
    purchases[place * n + j] = 1
    const { indirect, induced } = solver.impact({ purchases, wages: new Float64Array(model.economies.length) })
    for (const output of [indirect, indirect.map((x, k) => x + induced[k]!)]) {
      const totals = model.economies.map((_, p) => effectTotals(model, p, output))
      for (const measure of ['output', 'valueAdded', 'labourIncome'] as const) {
        row.push(
          totals[place]![measure],
          totals.reduce((sum, total) => sum + total[measure], 0),
        )
      }
      const { jobs } = totals[place]!
      row.push(jobs === null ? null : jobs / (model.money.scale / 1_000_000))
    }
    return row
  })
  for (const type of ['Type I', 'Type II']) {
    for (const measure of ['output', 'value added', 'labour income']) heading.push(`${type} ${measure} own`, `${type} ${measure} world`)
    heading.push(`${type} jobs per million own`)
  }
  return lines([heading, ...rows.map((row) => [...row, ...Array.from({ length: heading.length - row.length }, () => null)])])
}

function keyOf(model: LinkedEconomies, k: number): string {
  const n = model.industries.length
  return `${model.economies[Math.floor(k / n)]}.${model.industries[k % n]}`
}

/** RFC 4180; an unknown figure is an empty cell. */
function lines(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    if (value === null) return ''
    const text = String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('')
}
