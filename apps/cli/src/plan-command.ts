import { ParametersSchema, parse, parseScenario } from '@shiftwork/contracts'
import { loadModel, solvePlan } from '@shiftwork/runs'
import { type Command, InvalidArgumentError } from 'commander'
import { readJsonFile } from './input-file.ts'
import { printJson } from './outcome.ts'
import { planSummary } from './plan-summary.ts'

interface PlanOptions {
  readonly budget?: number
  readonly by?: number
  readonly frontier?: boolean
  readonly again: boolean
  readonly parameters?: string
  readonly json?: boolean
}

export function register(program: Command): void {
  program
    .command('plan')
    .description('Who takes the posts of a project, when, by which course, for how much, and what stays open; needs no service')
    .argument('<scenario>', 'scenario file with pools, e.g. examples/drone-plant/build-in-ukraine.json')
    .option('--budget <amount>', 'most that is spent on courses and stipends, currency of the scenario', amount)
    .option('--by <month>', 'month from which every post is to be filled (0 = first month), in the place of that of the scenario', month)
    .option('--frontier', 'nine plans from no budget to as much as is of use')
    .option('--no-again', 'do not solve again with ten more seats where seats are scarce')
    .option('--parameters <file>', 'parameters that stand in the place of bundled ones')
    .option('--json', 'one JSON document')
    .action(async (file: string, options: PlanOptions) => {
      const given = parseScenario(readJsonFile(file))
      const scenario = options.by === undefined ? given : { ...given, plan: { budgets: [], ...given.plan, by: options.by } }
      const model = loadModel(options.parameters === undefined ? [] : parse(ParametersSchema, readJsonFile(options.parameters)))
      const { budget, frontier, again } = options
      const plan = await solvePlan(scenario, model, { budget, frontier, again })
      if (options.json) printJson(plan)
      else process.stdout.write(planSummary(scenario, plan))
    })
}

function amount(text: string): number {
  const value = Number(text)
  if (!/^\d+(\.\d+)?$/.test(text) || !(value <= 1e12)) throw new InvalidArgumentError('Expected an amount of money, e.g. 500000.')
  return value
}

function month(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) > 599) throw new InvalidArgumentError('Expected a month from 0 to 599.')
  return Number(text)
}
