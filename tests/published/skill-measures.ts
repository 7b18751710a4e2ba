import type { RatedOccupations } from '@shiftwork/data'
import { neighbourDistance, type OccupationProfiles, rowOf, skillShortfall } from '@shiftwork/engine'

type Ratings = Pick<OccupationProfiles, 'importance' | 'level'>

/** (d(o→t) + d(t→o)) / 2 of every pair, occupations × occupations. */
function distances({ importance, level }: Ratings, occupations: number, elements: number): Float64Array {
  const vectors = Array.from({ length: occupations }, (_, row) => ({
    importance: rowOf(importance, row, elements),
    level: rowOf(level, row, elements),
  }))
  const apart = new Float64Array(occupations * occupations)
  for (let o = 0; o < occupations; o++) {
    for (let t = 0; t < o; t++) {
      const mean = neighbourDistance(skillShortfall(vectors[o]!, vectors[t]!), skillShortfall(vectors[t]!, vectors[o]!))
      apart[o * occupations + t] = mean
      apart[t * occupations + o] = mean
    }
  }
  return apart
}

/** Share of O*NET's occupations among whose `nearest` neighbours stand at least `relations` of those that O*NET lists as related. */
export function shareWithRelatedNear(rated: RatedOccupations, nearest: number, relations: number): number {
  const count = rated.codes.length
  const apart = distances(rated, count, rated.elements.length)
  let found = 0
  for (let o = 0; o < count; o++) {
    const related = new Set(rated.related[o])
    const near = Array.from({ length: count }, (_, t) => t)
      .filter((t) => t !== o)
      .sort((a, b) => apart[o * count + a]! - apart[o * count + b]! || a - b)
      .slice(0, nearest)
    if (near.filter((t) => related.has(t)).length >= relations) found++
  }
  return found / count
}

/**
 * Probability that an official close mobility is nearer than a pair with the same origin and a random target of the target's major group.
 *
 * Random targets are drawn once for each mobility from a fixed sequence; pairs that the ROME names in any way are drawn again.
 */
export function areaUnderCurve(
  profiles: OccupationProfiles,
  mobilities: readonly { readonly from: string; readonly to: string; readonly kind: 'close' | 'evolution' }[],
  seed: number,
): { readonly area: number; readonly pairs: number } {
  const units = profiles.occupations.flatMap((code, row) => (code.length === 4 ? [{ code, row }] : []))
  const rowByCode = new Map(units.map(({ code, row }) => [code, row]))
  const count = profiles.occupations.length
  const apart = distances(profiles, count, profiles.elements.length)
  const named = new Set(mobilities.map(({ from, to }) => `${from}|${to}`))
  const random = sequence(seed)
  const close: number[] = []
  const other: number[] = []
  for (const { from, to, kind } of mobilities) {
    const o = rowByCode.get(from)
    const t = rowByCode.get(to)
    if (kind !== 'close' || o === undefined || t === undefined) continue
    const rivals = units.filter(({ code }) => code[0] === to[0] && code !== from && code !== to && !named.has(`${from}|${code}`))
    if (rivals.length === 0) continue
    close.push(apart[o * count + t]!)
    other.push(apart[o * count + rivals[Math.floor(random() * rivals.length)]!.row]!)
  }
  let wins = 0
  for (const a of close) for (const b of other) wins += a < b ? 1 : a === b ? 0.5 : 0
  return { area: wins / (close.length * other.length), pairs: close.length }
}

/** Numbers in [0, 1): a multiplicative congruential sequence (Park & Miller 1988). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
