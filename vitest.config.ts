import { defineConfig } from 'vitest/config'

/** What works on a database: only these wait for a PostgreSQL to be started and for the embedded template. */
const onDatabases = ['packages/database/**/*.test.ts', 'apps/{api,worker,cli}/**/*.test.ts', 'tests/{faults,setup}/**/*.test.ts']
const all = ['packages/**/*.test.ts', 'apps/**/*.test.{ts,tsx}', 'tests/**/*.test.ts']
const never = ['**/node_modules/**', '**/dist/**', 'tests/e2e/**']

export default defineConfig({
  test: {
    pool: 'forks',
    // An embedded database takes about 0.4 GB: two at a time.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'model', include: all, exclude: [...never, ...onDatabases] } },
      {
        extends: true,
        test: { name: 'database', include: onDatabases, exclude: never, globalSetup: 'tests/setup/test-databases.ts' },
      },
    ],
  },
})
