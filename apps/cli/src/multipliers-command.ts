import { ModelInputError } from '@shiftwork/contracts'
import { economyIndex, jobsNotes, type MultiplierRow, multipliers } from '@shiftwork/engine'
import { type MultiplierRanges, wholeEconomy } from '@shiftwork/runs'
import type { Command } from 'commander'
import { loadEconomies } from './economies.ts'
import { rangesOf } from './multiplier-ranges.ts'
import { findingLine, printJson } from './outcome.ts'
import { checkRegionOptions, checkShare, type PlaceOptions, readNumber, withPlaceOptions } from './place-of-question.ts'
import { printedFigures, rangesNote } from './range-text.ts'
import { multipliersOfRegion, unknownEconomy } from './region-multipliers.ts'
import { regionMultiplierTable } from './region-multipliers-table.ts'
import { textTable } from './text-table.ts'

const defaultHouseholdSpending = 0.55

interface Options extends PlaceOptions {
  readonly draws?: number
  readonly seed: number
  readonly householdSpending: number
  readonly json?: boolean
}

export function register(program: Command): void {
  withPlaceOptions(program.command('multipliers'))
    .description('Type I and Type II multipliers of every industry of an economy, or of a region inside it')
    .option('--household-spending <share>', 'share of labour cost spent on products at basic prices', readNumber, defaultHouseholdSpending)
    .option('--draws <count>', 'ranges from so many draws of the table of the economy, e.g. 256', readNumber)
    .option('--seed <number>', 'seed of the draws', readNumber, 0)
    .option('--json', 'one JSON document')
    .action((options: Options) => {
      const share = options.householdSpending
      checkShare('--household-spending', share)
      const { region } = options
      checkRegionOptions(options)
      if (region !== undefined) {
        const report = multipliersOfRegion({ ...options, region })
        if (options.json) printJson(report)
        else process.stdout.write(regionMultiplierTable(report))
        return
      }
      const { model, notes, linked } = loadEconomies(options.table)
      const economy = economyIndex(model, options.economy)
      if (economy < 0) throw new ModelInputError(unknownEconomy(options.economy, model.economies))
      const { rows, residual } = multipliers(model, economy, new Float64Array(model.economies.length).fill(share))
      const ranged = rangesOf(linked && wholeEconomy(linked, economy), options)
      const all = [...jobsNotes(model, economy), ...notes]
      const report = { economy: options.economy, householdSpendingShare: share, rows, residual, ...ranged, notes: all }
      if (options.json) printJson(report)
      else
        process.stdout.write(
          `${multiplierTable(rows, ranged.ranges)}${rangesNote(ranged.ranges)}\n${all.map((note) => `${findingLine(note)}\n`).join('')}`,
        )
    })
}

function multiplierTable(rows: readonly MultiplierRow[], ranges: MultiplierRanges | null | undefined): string {
  return textTable(
    ['industry', 'Type I own', 'Type I world', 'Type II own', 'Type II world', 'jobs/million I', 'jobs/million II'],
    rows.map((row, k) => {
      const of = printedFigures(row, ranges?.rows[k])
      return [
        row.industry,
        of('typeI', 'own'),
        of('typeI', 'world'),
        of('typeII', 'own'),
        of('typeII', 'world'),
        of('jobsPerMillionTypeI', 'own', 1),
        of('jobsPerMillionTypeII', 'own', 1),
      ]
    }),
    1,
  )
}
