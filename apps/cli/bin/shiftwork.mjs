#!/usr/bin/env node
// Plain JavaScript on purpose: started by an older Node, it hands over to the pinned one, which runs the TypeScript directly.

if (Number(process.versions.node.split('.')[0]) >= 24) {
  // TypeScript once stripped and compiled is kept for the next start: a third of the time.
  process.getBuiltinModule('node:module').enableCompileCache()
  const { freshBundle } = await import('../src/fresh-bundle.ts')
  const bundle = freshBundle()
  await import(bundle === null ? '../src/main.ts' : process.getBuiltinModule('node:url').pathToFileURL(bundle).href)
} else await handOver()

async function handOver() {
  const { existsSync } = await import('node:fs')
  const { fileURLToPath } = await import('node:url')
  const pinned = fileURLToPath(new URL(`../../../node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`, import.meta.url))
  if (!existsSync(pinned)) {
    process.stderr.write(
      `shiftwork needs Node 24 or later, this is ${process.version}. Run "npm ci" in the project: it installs the right one.\n`,
    )
    process.exit(2)
  }
  const { spawn } = await import('node:child_process')
  const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
