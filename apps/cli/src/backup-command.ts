import type { Command } from 'commander'
import { databaseChoice, dataFolder } from './database-option.ts'
import { printJson } from './outcome.ts'

interface BackupOptions {
  data?: string
  json?: boolean
}

export function register(program: Command): void {
  program
    .command('backup')
    .description('Writes every row into a file that restores into either database')
    .argument('<file>', 'the file to write')
    .option('--data <folder>', 'data folder of the embedded database')
    .option('--json', 'one JSON document')
    .action(backup)
}

async function backup(file: string, options: BackupOptions): Promise<void> {
  const { openDatabase, writeBackup } = await import('@shiftwork/database')
  const { readSettings } = await import('@shiftwork/api/settings')
  const settings = readSettings(process.env)
  const database = await openDatabase(databaseChoice(settings.databaseUrl, dataFolder(options.data, settings.data)))
  try {
    const summary = await writeBackup(database, file)
    if (options.json) printJson(summary)
    else process.stdout.write(`${summary.file}: ${summary.rows} rows\n`)
  } finally {
    await database.close()
  }
}
