import { createInterface } from 'node:readline'
import { openDatabase } from '../../open-database.ts'
import { addScenario } from '../../rows-for-tests.ts'

/** A process for tests: holds a data folder and writes scenarios into it, saying each one's id once it is acknowledged, until told to stop. */
const database = await openDatabase({ engine: 'embedded', folder: process.argv[2]! })
process.stdout.write(`open ${process.pid}\n`)
let told = false
createInterface({ input: process.stdin }).once('line', () => {
  told = true
})
for (let n = 0; !told; n++) {
  const { id } = await addScenario(database, `Scenario ${n}`)
  process.stdout.write(`${id}\n`)
}
await database.close()
process.exit(0)
