import type { Command } from 'commander'
import { findingLine } from './outcome.ts'
import { checkShare, loadPlace, type PlaceOptions, readNumber, withPlaceOptions } from './place-of-question.ts'
import { exportedTable, exports } from './table-export.ts'

interface Options extends PlaceOptions {
  readonly what: string
  readonly scope: string
  readonly householdSpending: number
}

export function register(program: Command): void {
  withPlaceOptions(program.command('export-table'))
    .description('Input coefficients, Leontief inverse, multipliers or job coefficients as comma-separated values')
    .requiredOption('--what <name>', exports.join(', '))
    .option('--scope <rows>', 'rows of A and L: own (the place) or world (all places)', 'own')
    .option('--household-spending <share>', 'share of labour cost spent on products at basic prices', readNumber, 0.55)
    .action((options: Options) => {
      checkShare('--household-spending', options.householdSpending)
      const place = loadPlace(options)
      process.stdout.write(exportedTable(place, options))
      for (const note of place.notes) process.stderr.write(`${findingLine(note)}\n`)
    })
}
