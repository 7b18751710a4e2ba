import { ParametersSchema, parse, parseScenario, type Trace } from '@shiftwork/contracts'
import { loadModel, traceOfFigure } from '@shiftwork/runs'
import { type Command, InvalidArgumentError } from 'commander'
import { readJsonFile } from './input-file.ts'
import { printJson } from './outcome.ts'
import { textTable } from './text-table.ts'

interface TraceCommandOptions {
  readonly figure: string
  readonly depth?: number
  readonly paths: number
  readonly parameters?: string
  readonly json?: boolean
}

export function register(program: Command): void {
  program
    .command('trace')
    .description(
      'How a figure came about: its formula, its inputs with their claims, the largest chains of deliveries, down to table cells',
    )
    .argument('<scenario>', 'scenario file')
    .requiredOption('--figure <address>', 'address of the figure, e.g. criteria/posts.steady.total.UKR/central')
    .option('--depth <n>', 'levels of nested traces in the document (default: all that fit)', wholeNumber)
    .option('--paths <n>', 'chains listed at most', wholeNumber, 10)
    .option('--parameters <file>', 'parameters that stand in the place of bundled ones')
    .option('--json', 'one JSON document')
    .action(async (file: string, options: TraceCommandOptions) => {
      const scenario = parseScenario(readJsonFile(file))
      const model = loadModel(options.parameters === undefined ? [] : parse(ParametersSchema, readJsonFile(options.parameters)))
      const trace = await traceOfFigure(scenario, model, options)
      if (options.json) printJson(trace)
      else process.stdout.write(traceText(trace))
    })
}

function wholeNumber(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 0 to 999.')
  return Number(text)
}

/** One level for a person; the figures among the inputs can be asked in their turn, except those of which only the law can be told. */
function traceText({ figure, value, unit, formula, inputs, paths, rest, exact }: Trace): string {
  const rows = inputs.map((input) => [
    input.name,
    input.law ?? input.path ?? input.cell ?? input.figure ?? '',
    String(input.value),
    input.unit,
  ])
  const chains = paths.map((path) => [path.steps.map(({ to }) => to).join(' < '), '', String(path.value), unit])
  return [
    `${figure} = ${value} ${unit}\n\n${formula}\n\n`,
    textTable(['input', 'from', 'value', 'unit'], rows),
    ...(chains.length > 0 ? ['\n', textTable(['chain', '', 'value', 'unit'], [...chains, ['all others', '', String(rest), unit]])] : []),
    ...(exact ? [] : ['A chain larger than these may be missing.\n']),
  ].join('')
}
