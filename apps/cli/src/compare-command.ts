import { type Comparison, ParametersSchema, parse, parseScenario } from '@shiftwork/contracts'
import { compareScenarios, createPool, loadModel } from '@shiftwork/runs'
import { type Command, InvalidArgumentError } from 'commander'
import { readJsonFile } from './input-file.ts'
import { findingLine, printJson } from './outcome.ts'
import { progressTo } from './terminal-progress.ts'
import { textTable } from './text-table.ts'
import { wholeNumber } from './whole-number.ts'

interface CompareOptions {
  readonly draws: number
  readonly seed: number
  readonly threads?: number
  readonly weights?: Readonly<Record<string, number>>
  readonly shapley?: 'all' | 'first' | 'none'
  readonly parameters?: string
  readonly json?: boolean
}

export function register(program: Command): void {
  program
    .command('compare')
    .description('Which of several scenarios is better, how sure that is, and why they differ')
    .argument('<scenarios...>', 'scenario files, 2 to 12')
    .option('--draws <n>', 'number of common draws', wholeNumber(1, 1_048_576), 1024)
    .option('--seed <s>', 'seed of the draws', wholeNumber(0, 4_294_967_295), 1)
    .option('--threads <n>', 'threads to compute with; the numbers do not depend on it', wholeNumber(1, 256))
    .option(
      '--weights <list>',
      'weights of criteria, e.g. posts.steady.net.UKR=2,public-outlay.life.all=1 (default: the headline)',
      weightsOf,
    )
    .option(
      '--shapley <pairs>',
      'whose difference is split: all, first (pairs with the first scenario) or none',
      oneOf('all', 'first', 'none'),
    )
    .option('--parameters <file>', 'parameters that stand in the place of bundled ones')
    .option('--json', 'one JSON document')
    .action(async (files: string[], options: CompareOptions) => {
      const scenarios = files.map((file) => parseScenario(readJsonFile(file)))
      const model = loadModel(options.parameters === undefined ? [] : parse(ParametersSchema, readJsonFile(options.parameters)))
      const pool = createPool(options.threads === undefined ? { model } : { model, threads: options.threads })
      try {
        const { draws, seed, weights, shapley } = options
        const onProgress = progressTo(process.stderr, 'draws')
        const comparison = await compareScenarios(pool, { scenarios, draws, seed, weights, shapley, onProgress })
        if (options.json) printJson(comparison)
        else process.stdout.write(comparisonText(comparison))
      } finally {
        await pool.close()
      }
    })
}

function weightsOf(text: string): Record<string, number> {
  const entries = text.split(',').map((part) => {
    const [code, weight] = part.split('=')
    const value = Number(weight)
    if (!code || !weight || !Number.isFinite(value) || value < 0)
      throw new InvalidArgumentError('Expected criteria with weights of at least 0: code=1,code=2.')
    return [code.trim(), value] as const
  })
  return Object.fromEntries(entries)
}

function oneOf(...words: readonly string[]): (text: string) => string {
  return (text) => {
    if (!words.includes(text)) throw new InvalidArgumentError(`Expected ${words.join(', ')}.`)
    return text
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const figure = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 10 ? 3 : 0 })

function comparisonText({ runs, criteria, pairs, ranking, dominance, notes }: Comparison): string {
  const unit = new Map(criteria.map((criterion) => [criterion.name, criterion.unit]))
  const letter = (run: number) => String.fromCharCode(65 + run)
  const ranked = new Set(ranking.weights.map(({ criterion }) => criterion))
  return [
    ...runs.map(({ name }, k) => `${letter(k)}  ${name}\n`),
    `${runs[0]!.draws} common draws, seed ${runs[0]!.seed}. Differences are the first less the second.\n\n`,
    textTable(
      ['pair', 'criterion', 'unit', 'first better', 'tie', 'p10', 'p50', 'mean', 'p90'],
      pairs.map(({ a, b, criterion, aBetter, tie, difference }) => [
        `${letter(a)}-${letter(b)}`,
        criterion,
        unit.get(criterion)!,
        percent(aBetter),
        percent(tie),
        ...[difference.p10, difference.p50, difference.mean, difference.p90].map(figure),
      ]),
      3,
    ),
    ...pairs
      .filter(({ criterion, shapley }) => ranked.has(criterion) && shapley.length > 0)
      .flatMap((pair) => [
        `\nWhy ${letter(pair.a)} and ${letter(pair.b)} differ in ${pair.criterion} (means of the first ${pair.shapleyDraws} draws; all draws: ${figure(pair.difference.mean)})\n`,
        textTable(
          ['group', 'part'],
          pair.shapley.map(({ group, part }) => [group, figure(part)]),
          1,
        ),
      ]),
    '\nRanking: ',
    ranking.order.map((run) => `${letter(run)} (${ranking.scores.find((score) => score.run === run)!.score.toFixed(2)})`).join(', '),
    '\n',
    ...ranking.weights.map(
      ({ criterion, weight, low, high }) =>
        `  ${criterion}: weight ${weight}; the order holds from ${low.toPrecision(3)} ${high === null ? 'on' : `to ${high.toPrecision(3)}`}\n`,
    ),
    ...dominance
      .filter(({ dominant }) => dominant === 'a' || dominant === 'b')
      .map(({ a, b, dominant, inEveryDraw }) => {
        const [better, worse] = dominant === 'a' ? [a, b] : [b, a]
        return `${letter(better)} is at least as good as ${letter(worse)} by every weighted criterion in the mean${inEveryDraw ? ' and in every draw' : ''}.\n`
      }),
    ...notes.map((note) => `${findingLine(note)}\n`),
  ].join('')
}
