import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What works on a database: only these wait for a PostgreSQL to be started and for the embedded template. */
const onDatabases = ['packages/database/**/*.test.ts', 'apps/{api,worker,cli}/**/*.test.ts', 'tests/{faults,setup}/**/*.test.ts']
const ofPages = ['apps/web/**/*.test.{ts,tsx}']
const all = ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tests/**/*.test.ts']
const never = ['**/node_modules/**', '**/dist/**', 'tests/e2e/**']

/** What takes longest, the longest first: begun before the others, so that no processor has nothing to do while they end. */
const longest = [
  'faults/killed-service',
  'faults/start-and-stop',
  'faults/killed-worker',
  'trace/every-cut',
  'trace/trace',
  'embedded/open-embedded',
]
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.replaceAll('\\', '/').endsWith(`${name}.test.ts`))
      return place < 0 ? longest.length : place
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    pool: 'forks',
    // An embedded database takes about 0.4 GB: two at a time.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // Files share the modules of a process, so that the model is read once a process. The texts of the pages keep the language last chosen: they share none.
      { extends: true, test: { name: 'model', include: all, exclude: [...never, ...onDatabases, ...ofPages], isolate: false } },
      { extends: true, test: { name: 'pages', include: ofPages, exclude: never } },
      {
        extends: true,
        test: { name: 'database', include: onDatabases, exclude: never, globalSetup: 'tests/setup/test-databases.ts' },
      },
    ],
  },
})
