import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  type CellSeparator,
  type Finding,
  finding,
  largestWorkforceFile,
  ModelInputError,
  parseScenario,
  type Scenario,
  type WorkforceFileKind,
  type WorkforceFilePreview,
} from '@shiftwork/contracts'
import { workforceTemplate, writeCourses, writePools } from '@shiftwork/data'
import { checkScenario, loadModel, previewWorkforceFile } from '@shiftwork/runs'
import { type Command, Option } from 'commander'
import { readJsonFile } from './input-file.ts'
import { findingLine, printJson } from './outcome.ts'

interface Options {
  readonly pools?: string
  readonly courses?: string
  readonly out?: string
  readonly goodRows?: boolean
  readonly export?: string
  readonly template?: string
  readonly separator: CellSeparator
  readonly json?: boolean
}

const kinds = ['pools', 'courses'] as const

export function register(program: Command): void {
  const command = program
    .command('workforce')
    .description('Pools and courses of a scenario, from and to comma-separated files')
    .argument('[scenario]', 'scenario file')
    .option('--pools <file>', 'read pools from this file, in the place of those of the scenario')
    .option('--courses <file>', 'read courses from this file, in the place of those of the scenario')
    .option('--out <file>', 'write the scenario with what was read; without it nothing is written')
    .option('--good-rows', 'take the good rows where others have faults')
    .option('--export <folder>', 'write the pools and courses of the scenario as files')
    .option('--template <folder>', 'write files with all columns and an example')
    .addOption(new Option('--separator <name>', 'what stands between cells').choices(['comma', 'semicolon']).default('comma'))
    .option('--json', 'one JSON document')
  command.action((file: string | undefined, options: Options) => {
    if (options.template !== undefined)
      writeAll(
        options.template,
        kinds.map((kind) => workforceTemplate(kind, options.separator)),
      )
    if (file === undefined) {
      if (options.template === undefined) command.error('Name a scenario file, or ask for --template.')
      return
    }
    const scenario = parseScenario(readJsonFile(file))
    if (options.export !== undefined) {
      const { pools = [], courses = [] } = scenario
      writeAll(options.export, [writePools(pools, options.separator), writeCourses(courses, options.separator)])
    }
    if (options.pools !== undefined || options.courses !== undefined) takeFiles(scenario, options)
    else if (options.export === undefined && options.template === undefined)
      command.error('Say what is wanted: --pools, --courses, --export or --template.')
  })
}

/** Reads the files, says what is wrong with them, and writes the scenario where that is asked for. */
function takeFiles(scenario: Scenario, options: Options): void {
  const read = kinds.flatMap((kind) => (options[kind] === undefined ? [] : [preview(kind, options[kind], scenario)]))
  const findings = read.flatMap((file) => file.findings)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 && !options.goodRows) throw new ModelInputError(errors)
  const taken = Object.fromEntries(read.map((file) => [file.kind, file[file.kind]]))
  const next: Scenario = { ...scenario, ...taken }
  checkScenario(next, loadModel())
  if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(next, null, 2)}\n`)
  if (options.json) printJson({ files: read, written: options.out ?? null })
  else process.stdout.write(summary(read, findings, options.out))
}

function preview(kind: WorkforceFileKind, path: string, { start, months, funding }: Scenario): WorkforceFilePreview {
  const horizon = typeof months === 'number' ? months : months.claims.find(({ id }) => id === months.chosen)?.value
  return previewWorkforceFile(
    {
      kind,
      name: basename(path),
      text: readText(path),
      setting: { start, ...(typeof horizon === 'number' ? { months: horizon } : {}), payers: (funding?.payers ?? []).map(({ id }) => id) },
    },
    loadModel().reference,
  )
}

function readText(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile())
    throw new ModelInputError(
      finding('missing-file', {
        path,
        found: stats ? 'not a file' : 'nothing',
        expected: 'a comma-separated file',
        remedy: 'Check the name of the file.',
      }),
    )
  if (stats.size > largestWorkforceFile)
    throw new ModelInputError(
      finding('file-too-large', {
        path,
        found: `${stats.size} bytes`,
        expected: `at most ${largestWorkforceFile} bytes`,
        remedy: 'Split the file, or check that it is the one that was meant.',
      }),
    )
  return readFileSync(path, 'utf8')
}

function summary(read: readonly WorkforceFilePreview[], findings: readonly Finding[], out: string | undefined): string {
  const lines = read.map((file) => `Rows read: ${file.rows}; ${file.kind}: ${file[file.kind].length}; rows left out: ${file.leftOut}.`)
  const end = out === undefined ? 'Nothing was written; --out says where to.' : `Written: ${out}`
  return `${[...lines, ...findings.map(findingLine), end].join('\n')}\n`
}

function writeAll(folder: string, files: readonly { readonly name: string; readonly text: string }[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of files) {
    writeFileSync(join(folder, name), text)
    process.stderr.write(`Written: ${join(folder, name)}\n`)
  }
}
