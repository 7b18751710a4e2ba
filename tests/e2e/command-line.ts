import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Estimate } from '@shiftwork/contracts'

const run = promisify(execFile)

/** The estimate that the command line makes of a scenario file. */
export async function estimateOnCommandLine(file: string, draws: number, seed: number): Promise<Estimate> {
  const { stdout } = await run('npm', ['exec', '--', 'shiftwork', 'estimate', file, '--draws', `${draws}`, '--seed', `${seed}`, '--json'], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout) as Estimate
}

/** A headline figure as the page shows it: two significant digits, p10 and p90 beside it. */
export function shownPosts(estimate: Estimate, place: string, name: string): string {
  const cut = estimate.cuts.find((c) => c.name === 'criteria')
  const at = cut?.axes[0]?.codes.indexOf(`posts.steady.total.${place}`) ?? -1
  if (!cut || at < 0) throw new Error(`The estimate has no posts in ${place}.`)
  const stat = (wanted: (typeof cut.stats)[number]) => cut.values[at * cut.stats.length + cut.stats.indexOf(wanted)] ?? Number.NaN
  return `about ${twoDigits(stat('mean'))} posts in ${name} (${twoDigits(stat('p10'))} to ${twoDigits(stat('p90'))})`
}

function twoDigits(value: number): string {
  return new Intl.NumberFormat('en-GB').format(value < 100 ? Math.round(value) : Number(value.toPrecision(2)))
}
