import { ModelInputError, type Transition } from '@shiftwork/contracts'
import { names } from '@shiftwork/data'
import { type TransitionQuestion, transitionReport } from '@shiftwork/runs'
import type { Command } from 'commander'
import { findingLine, printJson } from './outcome.ts'
import { textTable } from './text-table.ts'

interface Options {
  readonly from?: string
  readonly to?: string
  readonly into?: string
  readonly region?: string
  readonly json?: boolean
}

/** Rows and skills that a person reads at a glance; --json has all of them. */
const rowsShown = 20
const skillsShown = 3

export function register(program: Command): void {
  const command = program
    .command('transitions')
    .description('Occupations that people can move to, or come from, with what they would have to learn')
    .option('--from <occupation>', 'where could people of this occupation go (ISCO-08, e.g. 8211)')
    .option('--to <occupation>', 'with --from: this move alone')
    .option('--into <occupation>', 'who could fill this post')
    .option('--region <code>', 'region or economy whose pay is compared, e.g. FR-PDL')
    .option('--json', 'one JSON document')
  command.action(({ from, to, into, region, json }: Options) => {
    const target = to ?? into
    if (from === undefined && target === undefined) command.error('Give --from or --into, or --from and --to.')
    if (to !== undefined && into !== undefined) command.error('--to and --into name the same thing: give one of them.')
    const report = reportOf({
      ...(from === undefined ? {} : { from }),
      ...(target === undefined ? {} : { to: target }),
      ...(region === undefined ? {} : { region }),
    })
    if (json) printJson(report)
    else process.stdout.write(transitionTable(report))
  })
}

/** The report; faults name the options. */
function reportOf(question: TransitionQuestion): Transition {
  try {
    return transitionReport(question)
  } catch (fault) {
    if (!(fault instanceof ModelInputError)) throw fault
    const target = question.from === undefined ? '--into' : '--to'
    const options: Record<string, string> = { '/from': '--from', '/to': target, '/region': '--region' }
    throw new ModelInputError(fault.findings.map((found) => ({ ...found, path: options[found.path ?? ''] ?? '' })))
  }
}

function transitionTable({ from, to, rows, pay, notes }: Transition): string {
  const nameOf = names('en').occupations
  const shown = from !== undefined && to !== undefined ? rows : rows.filter(({ viable }) => viable).slice(0, rowsShown)
  const table = textTable(
    ['from', 'to', 'occupation', 'shortfall', 'back', 'months', 'pay', 'zones', 'viable', 'to learn'],
    shown.map((row) => [
      row.from,
      row.to,
      nameOf[from === undefined ? row.from : row.to]!,
      row.shortfall.toFixed(3),
      row.back.toFixed(3),
      row.months.toFixed(1),
      row.payRatio === null ? 'unknown' : row.payRatio.toFixed(2),
      String(row.jobZoneGap),
      row.viable ? (row.regulated ? 'with licence' : 'yes') : 'no',
      row.skills
        .slice(0, skillsShown)
        .map(({ element }) => element)
        .join(', '),
    ]),
    3,
  )
  const viable = rows.filter((row) => row.viable).length
  const lines = [
    `${viable} of ${rows.length} moves are viable; shown: ${shown.length}.`,
    `Pay: ${pay.claim.source.title} (${pay.unit}, ${pay.year}).`,
    ...notes.map(findingLine),
  ]
  return `${table}\n${lines.join('\n')}\n`
}
