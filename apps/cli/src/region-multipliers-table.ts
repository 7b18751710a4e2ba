import { findingLine } from './outcome.ts'
import type { RegionReport } from './region-multipliers.ts'
import { textTable } from './text-table.ts'

/** The report for a person: what it stands on, then every industry. */
export function regionMultiplierTable(report: RegionReport): string {
  const figure = (value: number | undefined, digits = 3) => (value === undefined ? 'none' : value.toFixed(digits))
  const rows = report.rows.map((row) => [
    row.industry,
    figure(row.typeI?.own),
    figure(row.typeI?.rest),
    figure(row.typeI?.world),
    figure(row.typeII?.own),
    figure(row.typeII?.rest),
    figure(row.typeII?.world),
    figure(row.jobsPerMillionTypeI?.own, 1),
    figure(row.jobsPerMillionTypeI?.rest, 1),
  ])
  const percent = (100 * report.sizeShare).toFixed(2)
  return [
    `${report.region} in ${report.economy}: ${percent} % of employment ${report.period}, ${report.method}, δ ${report.delta}, `,
    `λ ${report.lambda.toFixed(4)}, η ${report.eta.toFixed(4)}\n\n`,
    textTable(
      ['industry', 'I own', 'I rest', 'I world', 'II own', 'II rest', 'II world', 'jobs/million I own', 'jobs/million I rest'],
      rows,
      1,
    ),
    '\n',
    ...report.notes.map((note) => `${findingLine(note)}\n`),
  ].join('')
}
