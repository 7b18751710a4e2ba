import { existsSync } from 'node:fs'
import { finding, ModelInputError } from '@shiftwork/contracts'
import type { Command } from 'commander'
import { databaseChoice, dataFolder } from './database-option.ts'
import { printJson } from './outcome.ts'

interface RestoreOptions {
  data?: string
  replace?: boolean
  json?: boolean
}

export function register(program: Command): void {
  program
    .command('restore')
    .description('Puts the rows of a backup, or a snapshot of the embedded database, back in place')
    .argument('<file>', 'a backup, or a file from the data folder\'s "snapshots"')
    .option('--replace', 'put it in the place of what is there')
    .option('--data <folder>', 'data folder of the embedded database')
    .option('--json', 'one JSON document')
    .action(restore)
}

async function restore(file: string, options: RestoreOptions): Promise<void> {
  if (!existsSync(file))
    throw new ModelInputError(finding('missing-file', { path: file, found: 'nothing', expected: 'a backup or a snapshot' }))
  const { isSnapshotFile, openDatabase, restoreBackup } = await import('@shiftwork/database')
  const { readSettings } = await import('@shiftwork/api/settings')
  const { databaseUrl, data } = readSettings(process.env)
  const folder = dataFolder(options.data, data)
  if (await isSnapshotFile(file)) return restoreWholeFolder(file, databaseUrl, folder, options)
  const database = await openDatabase(databaseChoice(databaseUrl, folder))
  try {
    const { rows } = await restoreBackup(database, file, { replace: options.replace ?? false })
    if (options.json) printJson({ file, rows })
    else process.stdout.write(`${file}: ${rows} rows restored\n`)
  } finally {
    await database.close()
  }
}

/** A snapshot is the embedded database as a whole: it takes the other's place, which is kept beside it. */
async function restoreWholeFolder(
  file: string,
  databaseUrl: string | null,
  folder: string,
  { replace, json }: RestoreOptions,
): Promise<void> {
  if (databaseUrl !== null)
    throw new ModelInputError(
      finding('snapshot-needs-embedded', { path: file, found: 'a snapshot', expected: 'a backup made with "shiftwork backup"' }),
    )
  if (!replace && existsSync(`${folder}/database`))
    throw new ModelInputError(
      finding('restore-would-replace', {
        path: folder,
        found: 'a database',
        expected: 'none',
        remedy: 'Say --replace: what is there is kept beside it.',
      }),
    )
  const { restoreSnapshot } = await import('@shiftwork/database')
  const former = await restoreSnapshot(folder, file)
  if (json) printJson({ file, former })
  else process.stdout.write(`${file}: restored${former ? `; the former database is in ${former}` : ''}\n`)
}
