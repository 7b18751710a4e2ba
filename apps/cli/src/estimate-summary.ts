import type { Cut, Estimate, Scenario } from '@shiftwork/contracts'
import { addedUp } from './added-up.ts'
import { findingLine } from './outcome.ts'
import { textTable } from './text-table.ts'

/** The estimate for a person: what it is, the headline figures with their ranges, what it has to say of itself. */
export function estimateSummary(scenario: Scenario, estimate: Estimate): string {
  const { key, facts, notes } = estimate
  const criteria = estimate.cuts.find(({ name }) => name === 'criteria')
  const others = estimate.cuts.filter(({ name }) => name !== 'criteria')
  return [
    `${scenario.name}\n`,
    `Jobs are gross unless their code says net (what would have come about anyway is then taken off). Posts, job-years and FTE are never added to one another.\n`,
    `${facts.months[0]} to ${facts.months.at(-1)}; ${key.draws} draws, seed ${key.seed}.\n\n`,
    criteria ? criteriaTable(estimate, criteria) : '',
    ...Object.entries(facts.windows).map(([window, ends]) => (ends ? `${window}: ${ends[0]} to ${ends[1]}\n` : '')),
    facts.jobsCoverage === null
      ? ''
      : `Foreign jobs cover ${(facts.jobsCoverage * 100).toFixed(0)} % of the value added abroad; elsewhere employment is not known.\n`,
    others.length > 0 ? `Also computed: ${others.map(({ name }) => name).join(', ')} (--json prints them).\n` : '',
    '\n',
    ...notes.map((note) => `${findingLine(note)}\n`),
    `\nscenario ${key.scenario}\nmodel    ${key.model}, engine ${key.engine}\nestimate ${estimate.hash}\n`,
  ].join('')
}

function criteriaTable({ criteria }: Estimate, cut: Cut): string {
  const wanted = (['central', 'mean', 'p10', 'p50', 'p90'] as const).filter((stat) => cut.stats.includes(stat))
  const columns = wanted.map((stat) => {
    const values = criteria.map((_, c) => cut.values[c * cut.stats.length + cut.stats.indexOf(stat)] ?? null)
    return sums.has(stat) ? addingUp(criteria, values) : values
  })
  const rows = criteria.map(({ code, unit }, c) => [code, unit, ...columns.map((values) => figure(values[c]!, unit))])
  return `${textTable(['figure', 'unit', ...wanted], rows)}\n`
}

/** Statistics of a total that are the sum of those of its parts; quantiles are not. */
const sums = new Set<string>(['central', 'mean'])
const effects = ['direct', 'indirect', 'induced']

/** Figures of which direct, indirect and induced parts are printed beside their total are rounded so that they add up as printed. */
function addingUp(criteria: Estimate['criteria'], values: readonly (number | null)[]): (number | null)[] {
  const shown = [...values]
  criteria.forEach(({ code, unit }, total) => {
    const parts = effects.map((effect) => criteria.findIndex((other) => other.code === code.replace('.total.', `.${effect}.`)))
    const figures = parts.map((c) => values[c] ?? null)
    if (!code.includes('.total.') || values[total] === null || figures.some((value) => value === null)) return
    const rounded = addedUp(figures as number[], digitsOf(unit))
    for (const [k, c] of parts.entries()) shown[c] = rounded.parts[k]!
    shown[total] = rounded.total
  })
  return shown
}

function figure(value: number | null, unit: string): string {
  if (value === null) return 'not estimated'
  if (unit === 'share') return value.toFixed(3)
  const digits = digitsOf(unit)
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

const digitsOf = (unit: string) => (unit.startsWith('million') ? 1 : 0)
