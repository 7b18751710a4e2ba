import { createHash } from 'node:crypto'
import { canonicalJson } from '@shiftwork/contracts'
import { catalogue, parameters } from '@shiftwork/data'
import { ensureBundledModelVersion, getModelVersion } from '@shiftwork/database'
import type { Principal } from './principal.ts'
import type { Services } from './services.ts'

/** Writes the bundled model version down as a published row with its parts by hash, once; the contents stay with the code. */
export async function storeBundledModel({ database, estimator }: Pick<Services, 'database' | 'estimator'>, who: Principal): Promise<void> {
  if (await getModelVersion(database.kysely, who.workspace, estimator.model)) return
  const hash = createHash('sha256').update(canonicalJson(parameters())).digest('hex')
  await ensureBundledModelVersion(database.kysely, {
    ...who,
    hash: estimator.model,
    name: 'bundled',
    engineVersion: estimator.engine,
    parameterSet: { hash, name: 'bundled', content: null },
    economyTables: catalogue().map(({ sha256, title }) => ({ hash: sha256, name: title, content: null })),
  })
}
