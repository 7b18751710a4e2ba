import { Command, CommanderError } from 'commander'
import * as backup from './backup-command.ts'
import * as breakEven from './break-even-command.ts'
import * as claims from './claims-command.ts'
import * as compare from './compare-command.ts'
import * as contribution from './contribution-command.ts'
import * as estimate from './estimate-command.ts'
import * as exportTable from './export-table-command.ts'
import * as impact from './impact-command.ts'
import * as linkages from './linkages-command.ts'
import * as multipliers from './multipliers-command.ts'
import { exitCodes, reportFault } from './outcome.ts'
import * as plan from './plan-command.ts'
import * as plant from './plant-command.ts'
import * as restore from './restore-command.ts'
import * as sensitivity from './sensitivity-command.ts'
import * as serve from './serve-command.ts'
import * as sweep from './sweep-command.ts'
import * as trace from './trace-command.ts'
import * as transitions from './transitions-command.ts'
import * as work from './work-command.ts'
import * as workforce from './workforce-command.ts'

/** One file per command; each adds itself to the program. */
const commands = [
  estimate,
  impact,
  multipliers,
  linkages,
  contribution,
  plant,
  exportTable,
  transitions,
  plan,
  workforce,
  trace,
  claims,
  compare,
  sensitivity,
  sweep,
  breakEven,
  serve,
  work,
  backup,
  restore,
]

/** Runs one command line and gives back its exit code. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const program = new Command('shiftwork')
    .description('Jobs, occupations and retraining that an industrial project brings, with their ranges and sources.')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  for (const command of commands) command.register(program)
  for (const command of program.commands) command.exitOverride()
  try {
    await program.parseAsync(words, { from: 'user' })
    return exitCodes.done
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? exitCodes.done : exitCodes.usage
    return reportFault(fault, words.includes('--json'))
  }
}
