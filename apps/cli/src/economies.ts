import { type Finding, ModelInputError } from '@shiftwork/contracts'
import { readBundledEconomies, readOwnTable } from '@shiftwork/data'
import { denseEconomies, type InterCountryTable, type LinkedEconomies, linkEconomies, type TableRoom, tableRoom } from '@shiftwork/engine'

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
  let room: TableRoom | undefined
  const own = readOwnTable(table, (economies, industries) => {
    room = tableRoom(economies, industries)
    return room.flows
  })
  return economiesOfTable(own, room)
}

/** @throws ModelInputError where the accounts do not balance */
export function economiesOfTable(table: InterCountryTable, room?: TableRoom): LoadedEconomies {
  const { model, findings } = denseEconomies(table, room)
  if (model === null) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  return { model, notes: findings }
}
