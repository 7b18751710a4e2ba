import { runCommandLine } from './command-line.ts'

// Whoever reads has read enough, as in `shiftwork … | head`: there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await runCommandLine(process.argv.slice(2))
