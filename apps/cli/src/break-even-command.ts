import type { BreakEven } from '@shiftwork/contracts'
import { breakEven } from '@shiftwork/runs'
import { type Command, InvalidArgumentError } from 'commander'
import { answerQuestion, type QuestionOptions, shortFigure } from './scenario-question.ts'
import { progressTo } from './terminal-progress.ts'
import { type Varied, varied } from './varied.ts'
import { wholeNumber } from './whole-number.ts'

interface Options extends QuestionOptions {
  readonly vary: Varied
  readonly target: number
  readonly criterion?: string
  readonly draws: number
  readonly seed: number
}

export function register(program: Command): void {
  program
    .command('break-even')
    .description('At which value of an assumption a headline figure reaches a target')
    .argument('<scenario>', 'scenario file')
    .requiredOption(
      '--vary <path=from:to>',
      'assumption by ids, e.g. product/price=100000:200000; its usual range if that is left out',
      varied,
    )
    .requiredOption('--target <number>', 'what the figure is to reach', numberOf)
    .option('--criterion <code>', 'headline figure (default: net posts of the first host economy)')
    .option('--draws <n>', 'draws over which the mean is taken; 0 for the central value', wholeNumber(0, 16_384), 0)
    .option('--seed <s>', 'seed of the draws', wholeNumber(0, 4_294_967_295), 1)
    .option('--threads <n>', 'threads to compute with; the numbers do not depend on it', wholeNumber(1, 256))
    .option('--parameters <file>', 'parameters that stand in the place of bundled ones')
    .option('--json', 'one JSON document')
    .action(async (file: string, options: Options) => {
      const { vary, target, criterion, draws, seed } = options
      const { path, range } = vary
      const onProgress = progressTo(process.stderr, draws === 0 ? 'steps' : 'draws')
      await answerQuestion(
        file,
        options,
        (pool, scenario) => breakEven(pool, { scenario, path, range, target, criterion, draws, seed, onProgress }),
        breakEvenText,
      )
    })
}

function numberOf(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('Expected a number.')
  return value
}

function breakEvenText({ criterion, path, of, draws, target, from, to, central, reached, atFrom, atTo }: BreakEven): string {
  const ranges = reached.map(([low, high]) =>
    low === from
      ? `up to ${shortFigure(high)}`
      : high === to
        ? `from ${shortFigure(low)} on`
        : `from ${shortFigure(low)} to ${shortFigure(high)}`,
  )
  return [
    `${criterion.name} (${of === 'mean' ? `mean of ${draws} draws` : 'central value'}) is at least ${target} ${criterion.unit} as long as\n`,
    `${path} is ${ranges.join(', or ')}.\n`,
    `It stands at ${shortFigure(central)}. Looked at from ${shortFigure(from)} (${shortFigure(atFrom)}) to ${shortFigure(to)} (${shortFigure(atTo)}).\n`,
  ].join('')
}
