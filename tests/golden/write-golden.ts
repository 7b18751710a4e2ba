import { writeFileSync } from 'node:fs'
import { examples } from '@shiftwork/data'
import { loadModel } from '@shiftwork/runs'
import { goldenFile, goldenOf } from './golden-estimate.ts'

// Run it after a change that is meant to change figures, and say in the commit which equation or datum changed them, and why.
for (const { file, scenario } of examples()) {
  writeFileSync(goldenFile(file), `${JSON.stringify(await goldenOf(file, scenario, loadModel()), null, 1)}\n`)
  process.stdout.write(`${file}\n`)
}
