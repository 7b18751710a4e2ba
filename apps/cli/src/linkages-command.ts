import type { Command } from 'commander'
import { linkagesOfPlace, measures } from './linkages.ts'
import { linkagesTable } from './linkages-table.ts'
import { printJson } from './outcome.ts'
import { countOf, type PlaceOptions, withPlaceOptions } from './place-of-question.ts'

interface Options extends PlaceOptions {
  readonly top: string
  readonly industry?: string
  readonly measure: string
  readonly json?: boolean
}

export function register(program: Command): void {
  withPlaceOptions(program.command('linkages'))
    .description(
      'Backward and forward linkages, key industries, dependence on inputs from elsewhere, and the largest chains behind a figure',
    )
    .option('--top <count>', 'length of the lists', '10')
    .option('--industry <code>', 'industry whose largest chains are wanted, e.g. C302T309')
    .option('--measure <name>', `what the chains count: ${measures.join(', ')}`, 'output')
    .option('--json', 'one JSON document')
    .action((options: Options) => {
      const report = linkagesOfPlace({ ...options, top: countOf('--top', options.top) })
      if (options.json) printJson(report)
      else process.stdout.write(linkagesTable(report))
    })
}
