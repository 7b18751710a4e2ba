import { findingLine } from './outcome.ts'
import { printedFigures, rangesNote } from './range-text.ts'
import type { RegionReport } from './region-multipliers.ts'
import { textTable } from './text-table.ts'

/** The report for a person: what it stands on, then every industry. */
export function regionMultiplierTable(report: RegionReport): string {
  const rows = report.rows.map((row, k) => {
    const of = printedFigures(row, report.ranges?.rows[k])
    return [
      row.industry,
      of('typeI', 'own'),
      of('typeI', 'rest'),
      of('typeI', 'world'),
      of('typeII', 'own'),
      of('typeII', 'rest'),
      of('typeII', 'world'),
      of('jobsPerMillionTypeI', 'own', 1),
      of('jobsPerMillionTypeI', 'rest', 1),
    ]
  })
  const percent = (100 * report.sizeShare).toFixed(2)
  return [
    `${report.region} in ${report.economy}: ${percent} % of employment ${report.period}, ${report.method}, δ ${report.delta}, `,
    `λ ${report.lambda.toFixed(4)}, η ${report.eta.toFixed(4)}\n\n`,
    textTable(
      ['industry', 'I own', 'I rest', 'I world', 'II own', 'II rest', 'II world', 'jobs/million I own', 'jobs/million I rest'],
      rows,
      1,
    ),
    rangesNote(report.ranges),
    '\n',
    ...report.notes.map((note) => `${findingLine(note)}\n`),
  ].join('')
}
