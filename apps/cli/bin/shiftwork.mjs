#!/usr/bin/env node
// Plain JavaScript on purpose: started by an older Node, it hands over to the pinned one, which runs the TypeScript directly.
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const pinned = fileURLToPath(new URL(`../../../node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`, import.meta.url))

if (Number(process.versions.node.split('.')[0]) >= 24) {
  // TypeScript once stripped and compiled is kept for the next start: a third of the time.
  const { enableCompileCache } = await import('node:module')
  enableCompileCache()
  const { freshBundle } = await import('../src/fresh-bundle.ts')
  await import(pathToFileURL(freshBundle() ?? main).href)
} else if (existsSync(pinned)) {
  const { spawn } = await import('node:child_process')
  const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
} else {
  process.stderr.write(
    `shiftwork needs Node 24 or later, this is ${process.version}. Run "npm ci" in the project: it installs the right one.\n`,
  )
  process.exit(2)
}
