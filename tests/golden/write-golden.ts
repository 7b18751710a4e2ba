import { writeFileSync } from 'node:fs'
import { examples } from '@shiftwork/data'
import { createPool } from '@shiftwork/runs'
import { goldenFile, goldenOf } from './golden-estimate.ts'

// Run it after a change that is meant to change figures, and say in the commit which equation or datum changed them, and why.
const pool = createPool()
for (const { file, scenario } of examples()) {
  writeFileSync(goldenFile(file), `${JSON.stringify(await goldenOf(file, scenario, pool), null, 1)}\n`)
  process.stdout.write(`${file}\n`)
}
await pool.close()
