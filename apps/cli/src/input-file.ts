import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { finding, ModelInputError, parseJson } from '@shiftwork/contracts'

/** Larger files are refused before they are read. */
const largestInput = 10_000_000

/** The JSON value of a file that a user named. */
export function readJsonFile(path: string): unknown {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile()) {
    throw new ModelInputError(
      finding('missing-file', {
        path,
        found: stats ? 'not a file' : 'nothing',
        expected: 'a JSON file',
        remedy: 'Check the name of the file.',
      }),
    )
  }
  if (stats.size > largestInput) {
    throw new ModelInputError(
      finding('file-too-large', {
        path,
        found: `${stats.size} bytes`,
        expected: `at most ${largestInput} bytes`,
        remedy: 'Split the file, or check that it is the one that was meant.',
        values: { size: stats.size, largest: largestInput },
      }),
    )
  }
  return parseJson(readFileSync(path, 'utf8'), basename(path))
}
