import type { RegionBalance } from './region-balance.ts'

/** Input coefficients of a region r and the rest s of its economy; each n × n, row-major, seller by row. */
export interface TwoRegionBlock {
  readonly withinRegion: Float64Array
  readonly fromRegionToRest: Float64Array
  readonly fromRestToRegion: Float64Array
  readonly withinRest: Float64Array
}

/**
 * The four blocks of a region and the rest of its economy, written out.
 *
 *   A^rr_ij = (1−m_i) a_ij t*_ij       A^rs_ij = (1−m_i) a_ij τ_i
 *   A^sr_ij = (1−m_i) a_ij (1−t*_ij)   A^ss_ij = (1−m_i) a_ij (1−τ_i)
 *
 * @param inputs a, technical coefficients of the economy, n × n
 * @param importShare m, n
 * @see MODEL.md 3
 */
export function twoRegionBlock(
  inputs: Float64Array,
  importShare: Float64Array,
  { homeShare, shareOfRest }: Pick<RegionBalance, 'homeShare' | 'shareOfRest'>,
): TwoRegionBlock {
  const n = importShare.length
  const block = (share: (i: number, j: number) => number) =>
    inputs.map((a, k) => (1 - importShare[Math.floor(k / n)]!) * a * share(Math.floor(k / n), k % n))
  return {
    withinRegion: block((i, j) => homeShare[i * n + j]!),
    fromRegionToRest: block((i) => shareOfRest[i]!),
    fromRestToRegion: block((i, j) => 1 - homeShare[i * n + j]!),
    withinRest: block((i) => 1 - shareOfRest[i]!),
  }
}
