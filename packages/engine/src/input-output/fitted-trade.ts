import { type GravityPools, improveCapability, poolSizes } from './gravity-pools.ts'

/** A bilateral total that is known: what the supplier has of the buyer's imports of all goods. */
export interface KnownTrade {
  readonly buyer: number
  readonly supplier: number
  /** Strictly between 0 and 1. */
  readonly share: number
}

const agreement = 1e-12
const mostRounds = 500

/**
 * Gravity pools that also meet known bilateral totals: the named alternative to pools by distance alone.
 *
 *   k^{cd} ← k^{cd} · (known / implied) · (1 − implied) / (1 − known),   g^{cd} = distance^−θ · open · k^{cd}
 *
 * in the same rounds in which the export capabilities are found.
 *
 * @param goods products over which the known shares are taken: agriculture, mining and manufacturing
 * @throws RangeError when the known shares and the exports of the tables cannot be met together within 500 rounds
 * @see MODEL.md 2
 */
export function fittedPools(
  imports: Float64Array,
  exports: Float64Array,
  g: Float64Array,
  goods: readonly boolean[],
  known: readonly KnownTrade[],
): GravityPools {
  const n = goods.length
  const attraction = g.slice()
  const capability = exports.slice()
  for (let round = 1; round <= mostRounds; round++) {
    const worst = improveCapability(capability, imports, exports, attraction, n)
    const missed = fitKnown(capability, imports, attraction, goods, known)
    if (worst <= agreement && missed <= agreement) return { attraction, capability, rounds: round }
  }
  throw new RangeError(`The known trade shares and the exports of the tables are not met together within ${mostRounds} rounds.`)
}

/** Corrects k of every known pair; gives back the largest miss before it. */
function fitKnown(
  capability: Float64Array,
  imports: Float64Array,
  attraction: Float64Array,
  goods: readonly boolean[],
  known: readonly KnownTrade[],
): number {
  const count = capability.length / goods.length
  const pool = poolSizes(capability, attraction, goods.length)
  let missed = 0
  const factors = known.map(({ buyer, supplier, share }) => {
    const implied = impliedShare(capability, imports, attraction, pool, goods, buyer, supplier)
    missed = Math.max(missed, Math.abs(implied - share))
    return (share / implied) * ((1 - implied) / (1 - share))
  })
  if (missed <= agreement) return missed
  known.forEach(({ buyer, supplier }, k) => {
    attraction[buyer * count + supplier]! *= factors[k]!
  })
  return missed
}

/** Σ_goods s^{cd}_i M^c_i / Σ_goods M^c_i, imports from outside left out. */
function impliedShare(
  capability: Float64Array,
  imports: Float64Array,
  attraction: Float64Array,
  pool: Float64Array,
  goods: readonly boolean[],
  buyer: number,
  supplier: number,
): number {
  const n = goods.length
  const pull = attraction[buyer * (capability.length / n) + supplier]!
  let bought = 0
  let all = 0
  for (let i = 0; i < n; i++) {
    const size = pool[buyer * n + i]!
    if (!goods[i] || !(size > 0)) continue
    bought += (capability[supplier * n + i]! * pull * imports[buyer * n + i]!) / size
    all += imports[buyer * n + i]!
  }
  return bought / all
}
