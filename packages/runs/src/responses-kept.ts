import { type UnitDemand, unitName } from '@shiftwork/engine'
import type { Pool } from './pool.ts'
import type { SharedResponse } from './tasks.ts'

/** Responses kept at most beside those to household spending: 32 kB each on the bundled tables. */
const mostKept = 3000
/** Units that one task solves: small enough that a preview need not wait long behind it. */
const unitsPerTask = 4

interface Kept {
  readonly units: Map<string, Promise<SharedResponse>>
  households: Promise<SharedResponse[]> | undefined
}

const keptByPool = new WeakMap<Pool, Kept>()

function keptBy(pool: Pool): Kept {
  let kept = keptByPool.get(pool)
  if (!kept) {
    kept = { units: new Map(), households: undefined }
    keptByPool.set(pool, kept)
  }
  return kept
}

/** Responses to units of demand: those known are taken as they are, the others are solved on the threads and kept. The last used stay longest. */
export async function responsesTo(pool: Pool, units: readonly UnitDemand[], priority: number): Promise<SharedResponse[]> {
  const { units: kept } = keptBy(pool)
  const { economies } = pool.model.reference
  const names = units.map((unit) => unitName(economies, unit))
  const missing = units.filter((_, u) => !kept.has(names[u]!))
  for (let from = 0; from < missing.length; from += unitsPerTask) {
    const some = missing.slice(from, from + unitsPerTask)
    const solved = pool.run({ kind: 'responses', units: some }, { priority })
    some.forEach((unit, k) => {
      const name = unitName(economies, unit)
      const response = solved.then((responses) => responses[k]!)
      // A failed solution is not kept: the next question tries again.
      response.catch(() => kept.delete(name))
      kept.set(name, response)
    })
  }
  const wanted = names.map((name) => {
    const response = kept.get(name)!
    kept.delete(name)
    kept.set(name, response)
    return response
  })
  while (kept.size > Math.max(mostKept, names.length)) kept.delete(kept.keys().next().value!)
  return Promise.all(wanted)
}

/** Responses to household spending in every economy: every estimate needs them, so they are never let go. */
export function householdResponsesOf(pool: Pool, priority: number): Promise<SharedResponse[]> {
  const kept = keptBy(pool)
  if (!kept.households) {
    const units = pool.model.reference.economies.economies.map((_, economy): UnitDemand => ({ kind: 'households', economy }))
    const tasks: Promise<SharedResponse[]>[] = []
    for (let from = 0; from < units.length; from += unitsPerTask) {
      tasks.push(pool.run({ kind: 'responses', units: units.slice(from, from + unitsPerTask) }, { priority }))
    }
    kept.households = Promise.all(tasks).then((parts) => parts.flat())
    kept.households.catch(() => {
      kept.households = undefined
    })
  }
  return kept.households
}
