import { finding, ModelInputError } from '@shiftwork/contracts'
import { chosenClaim, parameter, readBundledEconomies, regionalEmployment } from '@shiftwork/data'
import { economyIndex, jobsNotes, linkEconomies, regionalEconomies, soldLocally } from '@shiftwork/engine'
import { wholeEconomy } from './drawn-place.ts'
import type { PlaceInTables } from './plant-contribution.ts'

/** A place of the bundled tables with the economy that it lies in. */
interface KnownPlace extends PlaceInTables {
  readonly economy: string
  readonly region?: string
}

type Bundled = ReturnType<typeof linkBundled>
let linked: Bundled | undefined
const kept = new Map<string, KnownPlace>()

function linkBundled() {
  const bundled = readBundledEconomies()
  return { tables: bundled.tables, ...linkEconomies(bundled) }
}

/**
 * An economy of the bundled tables, or a region cut out of its own by FLQ at the bundled exponent; each is made once.
 *
 * @throws ModelInputError for a place that is not known, and for a region that nobody has counted
 */
export function placeInTables(code: string): KnownPlace {
  const known = kept.get(code)
  if (known) return known
  linked ??= linkBundled()
  const found = code.includes('-') ? regionIn(linked, code) : economyIn(linked, code)
  kept.set(code, found)
  return found
}

function economyIn(linked: Bundled, code: string): KnownPlace {
  const { model, findings } = linked
  const place = economyIndex(model, code)
  if (place < 0)
    throw new ModelInputError(finding('unknown-economy', { path: '/place', found: code, expected: model.economies.join(', ') }))
  return { economy: code, model, place, notes: [...jobsNotes(model, place), ...findings], drawn: wholeEconomy(linked, place) }
}

function regionIn({ tables, ...economies }: Bundled, code: string): KnownPlace {
  const employment = regionalEmployment(code)
  const delta = chosenClaim(parameter('region-size-exponent')!).value as number
  const method = { method: 'FLQ', delta, soldLocally: soldLocally(economies.model.industries) } as const
  const { model, findings } = regionalEconomies({ ...economies, tables }, { [employment.economy]: [employment] }, method)
  if (model === null) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  const place = model.economies.indexOf(code)
  const notes = [...jobsNotes(model, place), ...employment.notes, ...findings, ...economies.findings]
  const economy = economies.model.economies.indexOf(employment.economy)
  const drawn = { linked: { ...economies, tables }, economy, region: employment, method, delta: null }
  return { economy: employment.economy, region: code, model, place, notes, drawn }
}
