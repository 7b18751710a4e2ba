import { promisify } from 'node:util'
import { strToU8, type Zippable, zip } from 'fflate'
import type { ExportedEstimate } from '../services/read-for-export.ts'
import { assumptionsTable } from './assumption-rows.ts'
import { commaSeparated } from './comma-separated.ts'
import { cutTable } from './figure-rows.ts'
import { readmeOf } from './readme.ts'
import { sourcesTable } from './source-rows.ts'
import { exportTexts } from './texts.ts'

const zipped = promisify<Zippable, Uint8Array>((files, done) => zip(files, { level: 6 }, done))

/** The estimate as a zip file: every cut as CSV, assumptions and sources as CSV, estimate and scenario as JSON, a README. */
export async function archiveOf(exported: ExportedEstimate): Promise<Uint8Array> {
  const texts = exportTexts[exported.language]
  const files: Zippable = {
    'README.txt': strToU8(readmeOf(exported, texts)),
    'scenario.json': strToU8(JSON.stringify(exported.file, null, 2)),
    'estimate.json': strToU8(JSON.stringify(exported.estimate, null, 2)),
    'assumptions.csv': strToU8(commaSeparated(assumptionsTable(exported, texts))),
    'sources.csv': strToU8(commaSeparated(sourcesTable(exported, texts))),
  }
  for (const { name } of exported.estimate.available)
    files[`cuts/${name}.csv`] = strToU8(commaSeparated(cutTable(await exported.cut(name), exported, texts)))
  return zipped(files)
}
