import { ParametersSchema, parse, parseScenario, type Scenario, type Uncertainty } from '@shiftwork/contracts'
import { drawsDone, estimateScenario, knownCuts, loadModel } from '@shiftwork/runs'
import { type Command, InvalidArgumentError } from 'commander'
import { estimateSummary } from './estimate-summary.ts'
import { readJsonFile } from './input-file.ts'
import { printJson } from './outcome.ts'
import { progressTo } from './terminal-progress.ts'
import { wholeNumber } from './whole-number.ts'

interface EstimateOptions {
  readonly draws: number
  readonly seed: number
  readonly threads?: number
  readonly cuts?: readonly string[] | 'all'
  readonly without?: Uncertainty
  readonly sources?: boolean
  readonly parameters?: string
  readonly json?: boolean
}

export function register(program: Command): void {
  program
    .command('estimate')
    .description('Jobs, value added and incomes of a scenario, with their ranges; needs no service')
    .argument('<scenario>', 'scenario file, e.g. examples/drone-plant/build-in-ukraine.json')
    .option('--draws <n>', 'number of draws; 0 for central values only', wholeNumber(0, 1_048_576), 1024)
    .option('--seed <s>', 'seed of the draws', wholeNumber(0, 4_294_967_295), 1)
    .option('--threads <n>', 'threads to compute with; the numbers do not depend on it', wholeNumber(1, 256))
    .option('--cuts <names>', 'cuts to print, separated by commas, or all (default: criteria and months-jobs)', cutNames)
    .option('--without <names>', `what is not drawn, separated by commas: ${switchable.join(', ')}`, switchedOff)
    .option('--sources', 'draw which of the claims about a number is right, too')
    .option('--parameters <file>', 'parameters that stand in the place of bundled ones')
    .option('--json', 'one JSON document')
    .action(async (file: string, options: EstimateOptions) => {
      const scenario = withSwitches(parseScenario(readJsonFile(file)), options)
      const model = loadModel(options.parameters === undefined ? [] : parse(ParametersSchema, readJsonFile(options.parameters)))
      const { draws } = options
      const say = progressTo(process.stderr, 'draws')
      const estimate = await estimateScenario({
        scenario,
        model,
        seed: options.seed,
        draws,
        threads: options.threads,
        ...(options.cuts === undefined ? {} : { cuts: options.cuts }),
        onProgress: ({ blocksDone, blocksTotal }) => say({ done: drawsDone({ blocks: blocksTotal, draws }, blocksDone), total: draws }),
      })
      if (options.json) printJson(estimate)
      else process.stdout.write(estimateSummary(scenario, estimate))
    })
}

function cutNames(text: string): readonly string[] | 'all' {
  if (text === 'all') return 'all'
  const names = text.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !knownCuts.includes(name))
  if (unknown.length > 0) throw new InvalidArgumentError(`There is no cut ${unknown.join(', ')}. Known: ${knownCuts.join(', ')}.`)
  return names
}

const switchable = ['parameters', 'events', 'tables'] as const

function switchedOff(text: string): Uncertainty {
  const names = text.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !switchable.some((known) => known === name))
  if (unknown.length > 0)
    throw new InvalidArgumentError(`Nothing is drawn by the name ${unknown.join(', ')}. Known: ${switchable.join(', ')}.`)
  return Object.fromEntries(names.map((name) => [name, false]))
}

/** The scenario with what the command switches; the switches are part of the scenario, and so of the key of its estimate. */
function withSwitches(scenario: Scenario, { without, sources }: EstimateOptions): Scenario {
  const switched = { ...without, ...(sources && { sources }) }
  return Object.keys(switched).length === 0 ? scenario : { ...scenario, uncertainty: { ...scenario.uncertainty, ...switched } }
}
