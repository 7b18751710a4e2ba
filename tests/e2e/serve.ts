import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// The service as a user starts it, on a data folder of its own that goes with it.
const port = process.argv[2] ?? ''
const data = mkdtempSync(join(tmpdir(), 'shiftwork-e2e-'))
const command = fileURLToPath(new URL('../../apps/cli/bin/shiftwork.mjs', import.meta.url))
const service = spawn(process.execPath, [command, 'serve', '--port', port, '--data', data], { stdio: 'inherit' })

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => service.kill(signal))
service.on('exit', (code) => {
  rmSync(data, { recursive: true, force: true })
  process.exit(code ?? 0)
})
