import { drawsOfPlace } from '@shiftwork/runs'
import type { Command } from 'commander'
import { type ContributionQuestion, contributionOfPlant } from './contribution.ts'
import { contributionTable } from './contribution-table.ts'
import { printJson } from './outcome.ts'
import { readNumber, withPlaceOptions } from './place-of-question.ts'

export function register(program: Command): void {
  withPlaceOptions(program.command('contribution'))
    .description('What hangs on a plant or an industry that is there, or is lost with it, without counting its own output twice')
    .requiredOption('--industry <code>', 'industry of the plant, e.g. C302T309')
    .option('--output <money>', "its output a year, in the table's unit (bundled: million USD of 2022)", readNumber)
    .option('--share <share>', 'its share of what the industry makes in the place (default: all of it)', readNumber)
    .option('--closure', 'what is lost if it closes: the same with the other sign')
    .option(
      '--household-spending <share>',
      "share of labour cost spent on products at basic prices, everywhere and held (default: each economy's, drawn in that of the plant)",
      readNumber,
    )
    .option('--draws <count>', 'draws that the ranges are made from; 0 for central values alone', readNumber, drawsOfPlace)
    .option('--seed <number>', 'seed of the draws', readNumber, 0)
    .option('--json', 'one JSON document')
    .action((options: ContributionQuestion & { readonly json?: boolean }) => {
      const report = contributionOfPlant(options)
      if (options.json) printJson(report)
      else process.stdout.write(contributionTable(report))
    })
}
