import { ModelInputError } from '@shiftwork/contracts'
import { economyIndex, jobsNotes, type MultiplierRow, multipliers } from '@shiftwork/engine'
import type { Command } from 'commander'
import { loadEconomies } from './economies.ts'

import { findingLine, printJson } from './outcome.ts'
import { checkRegionOptions, checkShare, type PlaceOptions, readNumber, withPlaceOptions } from './place-of-question.ts'
import { multipliersOfRegion, unknownEconomy } from './region-multipliers.ts'
import { regionMultiplierTable } from './region-multipliers-table.ts'
import { textTable } from './text-table.ts'

export const defaultHouseholdSpending = 0.55

interface Options extends PlaceOptions {
  readonly householdSpending: number
  readonly json?: boolean
}

export function register(program: Command): void {
  withPlaceOptions(program.command('multipliers'))
    .description('Type I and Type II multipliers of every industry of an economy, or of a region inside it')
    .option('--household-spending <share>', 'share of labour cost spent on products at basic prices', readNumber, defaultHouseholdSpending)
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
