import { type Finding, ModelInputError } from '@shiftwork/contracts'
import { readBundledEconomies, readOwnTable, readOwnTableAtOnce } from '@shiftwork/data'
import {
  denseEconomies,
  type InterCountryTable,
  type LinkedEconomies,
  linkEconomies,
  type RegionalTables,
  roomWith,
  type TableRoom,
  tableRoom,
} from '@shiftwork/engine'

export interface LoadedEconomies {
  readonly model: LinkedEconomies
  /** What is odd in the tables. */
  readonly notes: readonly Finding[]
  /** What the bundled economies were linked from; null for a table of one's own. */
  readonly linked: RegionalTables | null
}

/** The bundled economies, or a user's own table: a folder, or the file it was stored in. */
export function loadEconomies(table: string | undefined): LoadedEconomies {
  if (table === undefined) return bundledEconomies()
  let room: TableRoom | undefined
  const own = readOwnTable(table, (economies, industries) => {
    room = tableRoom(economies, industries)
    return room.flows
  })
  return economiesOfTable(own, room)
}

/** The same for a question that asks for one answer: what prepares a table for many is left out. */
export async function loadEconomiesForOne(table: string | undefined): Promise<LoadedEconomies> {
  if (table === undefined) return bundledEconomies()
  let room: TableRoom | undefined
  const own = await readOwnTableAtOnce(table, (economies, industries) => {
    room = tableRoom(economies, industries, 'one')
    return room.flows
  })
  return economiesOfTable(own, room ?? roomWith(own, 'one'))
}

function bundledEconomies(): LoadedEconomies {
  const bundled = readBundledEconomies()
  const { model, trade, findings } = linkEconomies(bundled)
  return { model, notes: findings, linked: { model, trade, tables: bundled.tables } }
}

/** @throws ModelInputError where the accounts do not balance */
export function economiesOfTable(table: InterCountryTable, room?: TableRoom): LoadedEconomies {
  const { model, findings } = denseEconomies(table, room)
  if (model === null) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  return { model, notes: findings, linked: null }
}
