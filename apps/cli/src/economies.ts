import { type Finding, ModelInputError } from '@shiftwork/contracts'
import { readBundledEconomies, readPlainTable } from '@shiftwork/data'
import { denseEconomies, type LinkedEconomies, linkEconomies } from '@shiftwork/engine'

export interface LoadedEconomies {
  readonly model: LinkedEconomies
  /** What is odd in the tables. */
  readonly notes: readonly Finding[]
}

/** The bundled economies, or a user's own table from a folder. */
export function loadEconomies(table: string | undefined): LoadedEconomies {
  if (table === undefined) {
    const { model, findings } = linkEconomies(readBundledEconomies())
    return { model, notes: findings }
  }
  const { model, findings } = denseEconomies(readPlainTable(table))
  if (model === null) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  return { model, notes: findings }
}
