import { finding, ModelInputError } from '@shiftwork/contracts'
import { economyIndex, type MultiplierRow, multipliers } from '@shiftwork/engine'
import { type Command, InvalidArgumentError } from 'commander'
import { loadEconomies } from './economies.ts'
import { jobsNotes } from './jobs-notes.ts'
import { findingLine, printJson } from './outcome.ts'
import { multipliersOfRegion, unknownEconomy } from './region-multipliers.ts'
import { regionMultiplierTable } from './region-multipliers-table.ts'
import { textTable } from './text-table.ts'

const defaultHouseholdSpending = 0.55

interface Options {
  readonly economy: string
  readonly householdSpending: number
  readonly region?: string
  readonly delta?: number
  readonly method?: string
  readonly alone?: boolean
  readonly rowTotals?: string
  readonly table?: string
  readonly json?: boolean
}

export function register(program: Command): void {
  program
    .command('multipliers')
    .description('Type I and Type II multipliers of every industry of an economy')
    .requiredOption('--economy <code>', 'economy, e.g. UKR')
    .option('--household-spending <share>', 'share of labour cost spent on products at basic prices', readNumber, defaultHouseholdSpending)
    .option('--region <code>', 'a region of the economy, e.g. UA-46')
    .option('--delta <exponent>', 'exponent of the region size factor', readNumber)
    .option('--method <name>', 'FLQ (default), SLQ, CILQ or AFLQ')
    .option('--alone', "with --region: the economy's table alone, all imports from outside")
    .option('--row-totals <file>', 'with --region: CSV of what the region buys from itself, product,bought-at-home')
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
      const { region } = options
      if (region === undefined) refuseRegionOptions(options)
      else {
        if (options.table !== undefined) throw new ModelInputError(regionOfOwnTable(region))
        const report = multipliersOfRegion({ ...options, region })
        if (options.json) printJson(report)
        else process.stdout.write(regionMultiplierTable(report))
        return
      }
      const { model, notes } = loadEconomies(options.table)
      const economy = economyIndex(model, options.economy)
      if (economy < 0) throw new ModelInputError(unknownEconomy(options.economy, model.economies))
      const { rows, residual } = multipliers(model, economy, new Float64Array(model.economies.length).fill(share))
      const all = [...jobsNotes(model, economy), ...notes]
      const report = { economy: options.economy, householdSpendingShare: share, rows, residual, notes: all }
      if (options.json) printJson(report)
      else process.stdout.write(`${multiplierTable(rows)}\n${all.map((note) => `${findingLine(note)}\n`).join('')}`)
    })
}

const regionOptions = [
  ['delta', '--delta'],
  ['method', '--method'],
  ['alone', '--alone'],
  ['rowTotals', '--row-totals'],
] as const

/** These options say how a region is cut out: without one they would be dropped in silence. */
function refuseRegionOptions(options: Options): void {
  const given = regionOptions.filter(([name]) => options[name] !== undefined)
  if (given.length === 0) return
  throw new ModelInputError(
    given.map(([, option]) =>
      finding('option-without-region', {
        path: option,
        expected: '--region beside it',
        remedy: 'Name a region, or leave the option out.',
      }),
    ),
  )
}

function regionOfOwnTable(region: string) {
  return finding('region-of-own-table', {
    path: '--region',
    found: region,
    expected: 'the bundled economies',
    remedy: 'Leave out --table: regional employment is bundled for Ukraine and France only.',
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
