import { ParametersSchema, parse, parseScenario } from '@shiftwork/contracts'
import { loadModel } from '@shiftwork/runs'
import type { Command } from 'commander'
import { readJsonFile } from './input-file.ts'
import { printJson } from './outcome.ts'
import { plantOfScenario } from './plant.ts'
import { plantTable } from './plant-table.ts'

export function register(program: Command): void {
  program
    .command('plant')
    .description('A new plant read in two ways: all it makes as final demand, and as an industry that local industries buy from')
    .argument('<scenario>', 'scenario file; /product/sales says which industries buy the product')
    .option('--parameters <file>', 'parameters that stand in the place of bundled ones')
    .option('--json', 'one JSON document')
    .action((file: string, options: { readonly parameters?: string; readonly json?: boolean }) => {
      const scenario = parseScenario(readJsonFile(file))
      const model = loadModel(options.parameters === undefined ? [] : parse(ParametersSchema, readJsonFile(options.parameters)))
      const report = plantOfScenario(scenario, model)
      if (options.json) printJson(report)
      else process.stdout.write(plantTable(report))
    })
}
