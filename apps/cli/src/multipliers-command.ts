import { finding, ModelInputError } from '@shiftwork/contracts'
import { economyIndex, type MultiplierRow, multipliers } from '@shiftwork/engine'
import { type Command, InvalidArgumentError } from 'commander'
import { loadEconomies } from './economies.ts'
import { jobsNotes } from './jobs-notes.ts'
import { findingLine, printJson } from './outcome.ts'
import { textTable } from './text-table.ts'

const defaultHouseholdSpending = 0.55

interface Options {
  readonly economy: string
  readonly householdSpending: number
  readonly table?: string
  readonly json?: boolean
}

export function register(program: Command): void {
  program
    .command('multipliers')
    .description('Type I and Type II multipliers of every industry of an economy')
    .requiredOption('--economy <code>', 'economy, e.g. UKR')
    .option('--household-spending <share>', 'share of labour cost spent on products at basic prices', readNumber, defaultHouseholdSpending)
    .option('--table <folder>', "the user's own table in place of the bundled economies")
    .option('--json', 'one JSON document')
    .action((options: Options) => {
      const share = options.householdSpending
      if (!(share >= 0 && share <= 1)) {
        throw new ModelInputError(
          finding('share-out-of-range', {
            path: '--household-spending',
            found: String(share),
            expected: 'a share between 0 and 1',
            remedy: 'Write 0.55 for 55 %.',
          }),
        )
      }
      const { model, notes } = loadEconomies(options.table)
      const economy = economyIndex(model, options.economy)
      if (economy < 0) {
        throw new ModelInputError(
          finding('unknown-economy', {
            path: '--economy',
            found: options.economy,
            expected: `one of ${model.economies.join(', ')}`,
            remedy: 'Use the code of an economy of the tables.',
          }),
        )
      }
      const { rows, residual } = multipliers(model, economy, new Float64Array(model.economies.length).fill(share))
      const all = [...jobsNotes(model, economy), ...notes]
      const report = { economy: options.economy, householdSpendingShare: share, rows, residual, notes: all }
      if (options.json) printJson(report)
      else process.stdout.write(`${multiplierTable(rows)}\n${all.map((note) => `${findingLine(note)}\n`).join('')}`)
    })
}

function readNumber(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('Not a number.')
  return value
}

function multiplierTable(rows: readonly MultiplierRow[]): string {
  const figure = (value: number | undefined, digits = 3) => (value === undefined ? 'none' : value.toFixed(digits))
  return textTable(
    ['industry', 'Type I own', 'Type I world', 'Type II own', 'Type II world', 'jobs/million I', 'jobs/million II'],
    rows.map((row) => [
      row.industry,
      figure(row.typeI?.own),
      figure(row.typeI?.world),
      figure(row.typeII?.own),
      figure(row.typeII?.world),
      figure(row.jobsPerMillionTypeI?.own, 1),
      figure(row.jobsPerMillionTypeII?.own, 1),
    ]),
    1,
  )
}
