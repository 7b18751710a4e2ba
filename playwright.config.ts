import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const port = 4319
const address = `http://127.0.0.1:${port}`
/** Debian's browser where it is installed; else the one that Playwright brought. */
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  // The first test waits until the worked examples are estimated, each with its retraining plan.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  // On a machine that others use too, a page may be late once; what passes only then is reported as flaky, never in silence.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? [['list']] : [['line']],
  use: {
    baseURL: address,
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
  webServer: {
    command: `${join('node_modules', '.bin', 'node')} tests/e2e/serve.ts ${port}`,
    url: `${address}/api/v1/health/ready`,
    timeout: 90_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
