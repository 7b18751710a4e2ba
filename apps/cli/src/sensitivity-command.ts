import type { Sensitivity } from '@shiftwork/contracts'
import { sensitivityOf } from '@shiftwork/runs'
import type { Command } from 'commander'
import { findingLine } from './outcome.ts'
import { answerQuestion, type QuestionOptions, shortFigure } from './scenario-question.ts'
import { progressTo } from './terminal-progress.ts'
import { textTable } from './text-table.ts'
import { wholeNumber } from './whole-number.ts'

interface Options extends QuestionOptions {
  readonly criterion?: string
  readonly points: number
  readonly factors: number
  readonly seed: number
}

/** Rows of the tornado that a person reads; --json has all of them. */
const rowsShown = 20

export function register(program: Command): void {
  program
    .command('sensitivity')
    .description("What moves a headline figure: one assumption at a time, and shares of its variance (Sobol' indices)")
    .argument('<scenario>', 'scenario file')
    .option('--criterion <code>', 'headline figure (default: net posts of the first host economy)')
    .option('--points <n>', 'points of each of the two samples', wholeNumber(2, 65_536), 1024)
    .option('--factors <n>', 'assumptions that are factors of their own; the others are one', wholeNumber(1, 200), 20)
    .option('--seed <s>', 'seed of the design', wholeNumber(0, 4_294_967_295), 1)
    .option('--threads <n>', 'threads to compute with; the numbers do not depend on it', wholeNumber(1, 256))
    .option('--parameters <file>', 'parameters that stand in the place of bundled ones')
    .option('--json', 'one JSON document')
    .action(async (file: string, options: Options) => {
      const { criterion, points, factors, seed } = options
      const onProgress = progressTo(process.stderr, 'points')
      await answerQuestion(
        file,
        options,
        (pool, scenario) => sensitivityOf(pool, { scenario, criterion, points, factors, seed, onProgress }),
        sensitivityText,
      )
    })
}

function sensitivityText({ criterion, central, tornado, sobol, notes }: Sensitivity): string {
  const interval = ({ value, low, high }: { value: number; low: number; high: number }) =>
    `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`
  return [
    `${criterion.name}, ${criterion.unit}: ${shortFigure(central)} at the central values\n\n`,
    'One at a time, from the 5 % to the 95 % quantile of each:\n',
    textTable(
      ['assumption', 'at low', 'at high', 'swing'],
      tornado
        .slice(0, rowsShown)
        .map(({ path, low, high, swing }) => [path, shortFigure(low.figure), shortFigure(high.figure), shortFigure(swing)]),
      1,
    ),
    `\nShares of the variance, ${sobol.points} points, ${sobol.estimates} estimates, ${100 * sobol.confidence} % bootstrap intervals:\n`,
    textTable(
      ['factor', 'alone', 'with others'],
      sobol.factors.map(({ factor, first, total }) => [factor, interval(first), interval(total)]),
      1,
    ),
    ...notes.map((note) => `${findingLine(note)}\n`),
  ].join('')
}
