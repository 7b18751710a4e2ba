import { parse, type Shock, ShockSchema } from '@shiftwork/contracts'
import type { Command } from 'commander'
import { loadEconomiesForOne } from './economies.ts'
import { impactOfShock } from './impact.ts'
import { impactTable } from './impact-table.ts'
import { readJsonFile } from './input-file.ts'
import { printJson } from './outcome.ts'

export function register(program: Command): void {
  program
    .command('impact')
    .description('Indirect and induced effects of bare purchases and wages, by economy')
    .argument('<shock>', 'JSON file: {purchases: [{buyer, product, amount}], wages: {economy: amount}, householdSpendingShare}')
    .option('--table <path>', "the user's own table in place of the bundled economies: its folder, or a file made by import-table")
    .option('--json', 'one JSON document')
    .action(async (file: string, options: { table?: string; json?: boolean }) => {
      const shock: Shock = parse(ShockSchema, readJsonFile(file))
      const { model, notes } = await loadEconomiesForOne(options.table)
      const report = impactOfShock(model, shock, notes)
      if (options.json) printJson(report)
      else process.stdout.write(impactTable(report, model.money))
    })
}
