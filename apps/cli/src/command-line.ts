import { Command, CommanderError } from 'commander'
import { exitCodes, reportFault, speakLikeTheTerminal } from './outcome.ts'

interface CommandModule {
  register(program: Command): void
}

/** One file per command; each adds itself to the program. Only the one that is asked for is loaded. */
export const commands: Readonly<Record<string, () => Promise<CommandModule>>> = {
  estimate: () => import('./estimate-command.ts'),
  impact: () => import('./impact-command.ts'),
  multipliers: () => import('./multipliers-command.ts'),
  linkages: () => import('./linkages-command.ts'),
  contribution: () => import('./contribution-command.ts'),
  plant: () => import('./plant-command.ts'),
  'import-table': () => import('./import-table-command.ts'),
  'export-table': () => import('./export-table-command.ts'),
  transitions: () => import('./transitions-command.ts'),
  plan: () => import('./plan-command.ts'),
  workforce: () => import('./workforce-command.ts'),
  trace: () => import('./trace-command.ts'),
  claims: () => import('./claims-command.ts'),
  compare: () => import('./compare-command.ts'),
  sensitivity: () => import('./sensitivity-command.ts'),
  sweep: () => import('./sweep-command.ts'),
  'break-even': () => import('./break-even-command.ts'),
  serve: () => import('./serve-command.ts'),
  work: () => import('./work-command.ts'),
  backup: () => import('./backup-command.ts'),
  restore: () => import('./restore-command.ts'),
}

/** Runs one command line and gives back its exit code. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  await speakLikeTheTerminal(process.env)
  const program = new Command('shiftwork')
    .description('Jobs, occupations and retraining that an industrial project brings, with their ranges and sources.')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  for (const { register } of await asked(words[0])) register(program)
  for (const command of program.commands) command.exitOverride()
  try {
    await program.parseAsync(words, { from: 'user' })
    return exitCodes.done
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? exitCodes.done : exitCodes.usage
    return reportFault(fault, words.includes('--json'))
  }
}

/** The command of that name; all of them where there is none, for the help and for what is said of a word that is none. */
function asked(name: string | undefined): Promise<CommandModule[]> {
  const one = name !== undefined && Object.hasOwn(commands, name) ? commands[name]! : null
  return Promise.all((one ? [one] : Object.values(commands)).map((load) => load()))
}
