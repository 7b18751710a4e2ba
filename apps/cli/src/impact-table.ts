import type { EffectTotals, MoneyUnit } from '@shiftwork/engine'
import type { ImpactReport } from './impact.ts'
import { findingLine } from './outcome.ts'
import { textTable } from './text-table.ts'

const figure = (value: number | null, digits = 2) =>
  value === null ? 'not estimated' : value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** The report for a person: the economies that receive most, largest first, then the world. */
export function impactTable(report: ImpactReport, money: MoneyUnit, rows = 15): string {
  const places = Object.entries(report.economies).sort(
    ([, a], [, b]) => b.indirect.output + b.induced.output - a.indirect.output - a.induced.output,
  )
  const line = (place: string, effect: string, totals: EffectTotals) => [
    place,
    effect,
    figure(totals.output),
    figure(totals.valueAdded),
    figure(totals.labourIncome),
    figure(totals.jobs, 0),
  ]
  const body = [...places.slice(0, rows), ['world', report.world] as const].flatMap(([place, effects]) => [
    line(place, 'indirect', effects.indirect),
    line('', 'induced', effects.induced),
  ])
  const more = places.length > rows ? `${places.length - rows} more economies: --json prints them all.\n` : ''
  return [
    `Gross effects, ${money.scale.toLocaleString('en-GB')} ${money.currency} of ${money.year} at basic prices; jobs as job-years by head.\n\n`,
    textTable(['economy', 'effect', 'output', 'value added', 'labour income', 'jobs'], body),
    `\n${more}Residual ${report.residual.toExponential(1)}.\n`,
    ...report.notes.map((note) => `${findingLine(note)}\n`),
  ].join('')
}
