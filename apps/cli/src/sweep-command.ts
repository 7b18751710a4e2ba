import type { Sweep } from '@shiftwork/contracts'
import { sweep } from '@shiftwork/runs'
import type { Command } from 'commander'
import { answerQuestion, type QuestionOptions, shortFigure } from './scenario-question.ts'
import { progressTo } from './terminal-progress.ts'
import { textTable } from './text-table.ts'
import { type Varied, variedList } from './varied.ts'
import { wholeNumber } from './whole-number.ts'

interface Options extends QuestionOptions {
  readonly vary: readonly Varied[]
  readonly criterion?: string
  readonly draws: number
  readonly seed: number
}

export function register(program: Command): void {
  program
    .command('sweep')
    .description('A headline figure at steps of one or two assumptions')
    .argument('<scenario>', 'scenario file')
    .requiredOption('--vary <path=from:to:steps>', 'assumption by ids, e.g. product/price=100000:200000:11; once or twice', variedList)
    .option('--criterion <code>', 'headline figure (default: net posts of the first host economy)')
    .option('--draws <n>', 'common draws at each step; 0 for central values only', wholeNumber(0, 16_384), 0)
    .option('--seed <s>', 'seed of the draws', wholeNumber(0, 4_294_967_295), 1)
    .option('--threads <n>', 'threads to compute with; the numbers do not depend on it', wholeNumber(1, 256))
    .option('--parameters <file>', 'parameters that stand in the place of bundled ones')
    .option('--json', 'one JSON document')
    .action(async (file: string, options: Options) => {
      const { vary, criterion, draws, seed } = options
      const onProgress = progressTo(process.stderr, draws === 0 ? 'steps' : 'draws')
      await answerQuestion(
        file,
        options,
        (pool, scenario) => sweep(pool, { scenario, axes: vary, criterion, draws, seed, onProgress }),
        sweepText,
      )
    })
}

function sweepText({ criterion, draws, axes, rows }: Sweep): string {
  const stats = draws === 0 ? (['central'] as const) : (['central', 'mean', 'p10', 'p50', 'p90'] as const)
  return [
    `${criterion.name}, ${criterion.unit}${draws > 0 ? `; ${draws} common draws at each step` : ''}\n\n`,
    textTable(
      [...axes.map(({ path }) => path), ...stats],
      rows.map((row) => [...row.at.map(shortFigure), ...stats.map((stat) => shortFigure(row[stat]))]),
      0,
    ),
  ].join('')
}
