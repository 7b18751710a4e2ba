import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** Debian's browser where it is installed; else the one that Playwright brought. */
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  projects: [
    { name: 'examples', testMatch: 'worked-examples.setup.ts', teardown: 'put away' },
    { name: 'put away', testMatch: 'worked-examples.teardown.ts' },
    { name: 'pages', testMatch: '*.spec.ts', dependencies: ['examples'] },
  ],
  fullyParallel: false,
  // Each has a browser and a service of its own.
  workers: 2,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // On a machine that others use too, a page may be late once; what passes only then is reported as flaky, never in silence.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? [['list']] : [['line']],
  use: {
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    // A step that finds nothing ends in words of its own, not with the whole test.
    actionTimeout: 30_000,
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
})
