import { chromium } from '@playwright/test'
import { executableOnPath, isExecutable } from './executable.ts'

/** The Chromium for browser tests: named by SHIFTWORK_CHROMIUM, the system's, or Playwright's own; null where there is none. */
export function findChromium(): string | null {
  const named = process.env['SHIFTWORK_CHROMIUM']
  if (named) return isExecutable(named) ? named : null
  const system = executableOnPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome')
  if (system) return system
  const own = chromium.executablePath()
  return isExecutable(own) ? own : null
}
