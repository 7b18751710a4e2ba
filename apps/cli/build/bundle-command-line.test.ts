import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bundle, bundles, type CopiedSource, freshBundle, project } from '../src/fresh-bundle.ts'
import { bundleCommandLine } from './bundle-command-line.ts'

/** Within the project: what is installed is found from there. */
let folder: string
let bundle: Bundle

beforeAll(async () => {
  mkdirSync(bundles, { recursive: true })
  folder = mkdtempSync(join(bundles, 'tested-'))
  await bundleCommandLine(folder)
  bundle = JSON.parse(readFileSync(join(folder, 'bundle.json'), 'utf8'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const example = 'examples/drone-plant/build-in-ukraine.json'

/** A worked example without its retraining plan, which alone takes longer than all the rest. */
function smallScenario(): string {
  const { pools: _pools, courses: _courses, ...scenario } = JSON.parse(readFileSync(join(project, example), 'utf8'))
  const file = join(folder, 'scenario.json')
  writeFileSync(file, JSON.stringify(scenario))
  return file
}

function ask(program: string, words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    cwd: project,
    maxBuffer: 10_000_000,
  })
  return { status, stdout, stderr }
}

test.each([
  [
    'answers, with the threads and the bundled data it needs',
    () => ['estimate', smallScenario(), '--draws', '20', '--threads', '1', '--json'],
    0,
  ],
  ['finds fault', () => ['impact', 'no-such-file.json'], 1],
  ['explains itself', () => ['--help'], 0],
])('the bundle %s as the sources do', (_, question, status) => {
  const words = question()
  const bundled = ask(join(folder, bundle.folder, 'main.js'), words)
  const fromSources = ask('apps/cli/src/main.ts', words)
  expect(bundled.status).toBe(status)
  expect(bundled.stdout + bundled.stderr).not.toBe('')
  expect(bundled.stdout).toBe(fromSources.stdout)
  expect(bundled.stderr).toBe(fromSources.stderr)
})

test('it names every source of every package that it was made from', () => {
  const paths = bundle.sources.map(([path]) => path)
  expect(paths).toEqual(expect.arrayContaining(['package-lock.json', 'apps/cli/src/main.ts', 'packages/contracts/src/finding.ts']))
  for (const folderOfPackage of ['apps/api', 'apps/worker', 'packages/data', 'packages/database', 'packages/engine', 'packages/runs'])
    expect(paths.some((path) => path.startsWith(`${folderOfPackage}/src/`))).toBe(true)
})

test('it is not run once a source has changed or gone, nor where there is none', () => {
  const [first, ...others] = bundle.sources as [CopiedSource, ...CopiedSource[]]
  const [path, size, changed] = first
  const run = (source: CopiedSource) => {
    const at = mkdtempSync(join(folder, 'changed-'))
    writeFileSync(join(at, 'bundle.json'), JSON.stringify({ ...bundle, sources: [...others, source] }))
    return freshBundle(at)
  }
  expect(run([path, size + 1, changed])).toBeNull()
  expect(run([path, size, changed - 1])).toBeNull()
  expect(run(['packages/engine/src/no-such-file.ts', size, changed])).toBeNull()
  expect(freshBundle(join(folder, 'nothing'))).toBeNull()
})

test('a bundle that is up to date is left as it is', async () => {
  const fresh = freshBundle(folder)
  if (fresh === null) throw new Error('A source has changed while this test ran.')
  await bundleCommandLine(folder)
  expect(freshBundle(folder)).toBe(fresh)
})
