import { closeSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { type Finding, finding, ModelInputError } from '@shiftwork/contracts'
import { isStoredTable, largestStoredTable, readPlainTable, storedTable } from '@shiftwork/data'
import type { Command } from 'commander'
import { economiesOfTable } from './economies.ts'
import { findingLine, printJson } from './outcome.ts'

export function register(program: Command): void {
  program
    .command('import-table')
    .description('Stores a table of plain files in one binary file, which --table reads in a fraction of the time')
    .argument('<folder>', 'folder that holds the table')
    .argument('<file>', 'the file to write; a table that was stored there before is replaced')
    .option('--json', 'one JSON document')
    .action((folder: string, file: string, options: { json?: boolean }) => {
      const fault = notReplaceable(file)
      if (fault) throw new ModelInputError(fault)
      const table = readPlainTable(folder)
      const { model, notes } = economiesOfTable(table)
      const parts = storedTable(table)
      const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0)
      if (bytes > largestStoredTable) throw new ModelInputError(tooLarge(folder, bytes))
      write(file, parts)
      const report = { file, bytes, economies: model.economies.length, industries: model.industries.length, notes }
      if (options.json) printJson(report)
      else process.stdout.write(`${[`${file}: ${bytes} bytes`, ...notes.map(findingLine)].join('\n')}\n`)
    })
}

/** Written beside its place first: a table that is there stays whole until the new one is. */
function write(file: string, parts: readonly Uint8Array[]): void {
  const beside = `${file}.${process.pid}.part`
  try {
    const descriptor = openSync(beside, 'wx')
    try {
      for (const part of parts) for (let done = 0; done < part.length; ) done += writeSync(descriptor, part, done)
    } finally {
      closeSync(descriptor)
    }
    renameSync(beside, file)
  } catch (fault) {
    rmSync(beside, { force: true })
    throw fault
  }
}

/** Nothing is written over but a table that was stored there before. */
function notReplaceable(file: string): Finding | null {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined || (stats.isFile() && isStoredTable(beginOf(file)))) return null
  return finding('not-a-stored-table', {
    path: file,
    found: stats.isFile() ? 'a file of another kind' : 'no file',
    expected: 'a new file, or a table that was stored there before',
    remedy: 'Choose another name.',
  })
}

function beginOf(file: string): Uint8Array {
  const begin = new Uint8Array(16)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, begin)
  } finally {
    closeSync(descriptor)
  }
  return begin
}

function tooLarge(path: string, bytes: number): Finding {
  return finding('table-too-large-to-store', {
    path,
    found: `${bytes} bytes`,
    expected: `at most ${largestStoredTable} bytes, about 16,000 rows`,
    remedy: 'Ask it from its folder: --table FOLDER.',
    values: { bytes, largest: largestStoredTable },
  })
}
