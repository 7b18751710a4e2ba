import { type Finding, ModelInputError } from '@shiftwork/contracts'
import { readBundledEconomies, readOwnTable } from '@shiftwork/data'
import { denseEconomies, type InterCountryTable, type LinkedEconomies, linkEconomies } from '@shiftwork/engine'

export interface LoadedEconomies {
  readonly model: LinkedEconomies
  /** What is odd in the tables. */
  readonly notes: readonly Finding[]
}

/** The bundled economies, or a user's own table: a folder, or the file it was stored in. */
export function loadEconomies(table: string | undefined): LoadedEconomies {
  if (table === undefined) {
    const { model, findings } = linkEconomies(readBundledEconomies())
    return { model, notes: findings }
  }
  return economiesOfTable(readOwnTable(table))
}

/** @throws ModelInputError where the accounts do not balance */
export function economiesOfTable(table: InterCountryTable): LoadedEconomies {
  const { model, findings } = denseEconomies(table)
  if (model === null) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  return { model, notes: findings }
}
