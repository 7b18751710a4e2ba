import { type Finding, finding, ModelInputError } from '@shiftwork/contracts'
import { economyIndex, type LinkedEconomies } from '@shiftwork/engine'
import { type DrawnPlace, wholeEconomy } from '@shiftwork/runs'
import { type Command, InvalidArgumentError } from 'commander'
import { loadEconomies } from './economies.ts'
import { loadRegion, unknownEconomy } from './region-multipliers.ts'

/** The place that a question is about: an economy, or a region inside it. */
export interface PlaceOptions {
  readonly economy: string
  readonly region?: string
  readonly delta?: number
  readonly method?: string
  readonly alone?: boolean
  /** File of what the region buys from itself. */
  readonly rowTotals?: string
  readonly table?: string
}

export interface LoadedPlace {
  readonly model: LinkedEconomies
  readonly place: number
  readonly notes: readonly Finding[]
  /** What of it is drawn where a range is wanted; null for a table of one's own. */
  readonly drawn: DrawnPlace | null
}

/** Adds the options that name a place to a command. */
export function withPlaceOptions(command: Command): Command {
  return command
    .requiredOption('--economy <code>', 'economy, e.g. UKR')
    .option('--region <code>', 'a region of the economy, e.g. UA-46')
    .option('--delta <exponent>', 'with --region: exponent of the region size factor', readNumber)
    .option('--method <name>', 'with --region: FLQ (default), SLQ, CILQ or AFLQ')
    .option('--alone', "with --region: the economy's table alone, all imports from outside")
    .option('--row-totals <file>', 'with --region: CSV of what the region buys from itself, product,bought-at-home')
    .option('--table <path>', "the user's own table in place of the bundled economies: its folder, or a file made by import-table")
}

/** @throws ModelInputError for an unknown economy or region, and for a region of a table of one's own */
export function loadPlace(options: PlaceOptions): LoadedPlace {
  const { region } = options
  checkRegionOptions(options)
  if (region !== undefined) {
    const { model, employment, findings, drawn } = loadRegion({ ...options, region, householdSpending: 0 })
    return { model, place: model.economies.indexOf(employment.code), notes: [...employment.notes, ...findings], drawn }
  }
  const { model, notes, linked } = loadEconomies(options.table)
  const place = economyIndex(model, options.economy)
  if (place < 0) throw new ModelInputError(unknownEconomy(options.economy, model.economies))
  return { model, place, notes, drawn: linked && wholeEconomy(linked, place) }
}

function regionOfOwnTable(region: string): Finding {
  return finding('region-of-own-table', {
    path: '--region',
    found: region,
    expected: 'the bundled economies',
    remedy: 'Leave out --table: regional employment is bundled for Ukraine and France only.',
  })
}

const regionOptions = [
  ['delta', '--delta'],
  ['method', '--method'],
  ['alone', '--alone'],
  ['rowTotals', '--row-totals'],
] as const

/** Some options say how a region is cut out: without one they would be dropped in silence. */
export function checkRegionOptions(options: PlaceOptions): void {
  const { region, table } = options
  if (region !== undefined && table !== undefined) throw new ModelInputError(regionOfOwnTable(region))
  const given = regionOptions.filter(([name]) => options[name] !== undefined)
  if (region !== undefined || given.length === 0) return
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

export function readNumber(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('Not a number.')
  return value
}

export function checkShare(option: string, share: number): void {
  if (share >= 0 && share <= 1) return
  throw new ModelInputError(
    finding('share-out-of-range', {
      path: option,
      found: String(share),
      expected: 'a share between 0 and 1',
      remedy: 'Write 0.55 for 55 %.',
    }),
  )
}

/** A whole number of at least one from the command line. */
export function countOf(option: string, text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= 1000) return count
  throw new ModelInputError(
    finding('count-out-of-range', {
      path: option,
      found: text,
      expected: 'a whole number from 1 to 1000',
      remedy: 'Write for instance 10.',
    }),
  )
}
