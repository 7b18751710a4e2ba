import { power } from '../linear-algebra/power.ts'

const monthsPerYear = 12

/** Strikes on sites: the rate a site and year, months that a struck site stands still, months in which strikes may come. */
export interface SiteStrikes {
  /** λ, strikes a site and year. */
  readonly rate: number
  /** k, number of sites, whole. */
  readonly sites: number
  /** Months, whole. */
  readonly lag: number
  readonly from: number
  readonly end: number
}

/**
 * Strikes a site and year, if output stands on several sites.
 *
 *   λ = λ_1 · k^−η
 *
 * @param rate λ_1, strikes a year if all stands on one site
 * @param sites k
 * @param dispersal η, 0: a small site is as much of a target as a large one; 1: all sites together are struck as often as one would be
 * @see MODEL.md 10
 */
export function strikeRate(rate: number, sites: number, dispersal: number): number {
  return rate * power(sites, -dispersal)
}

/**
 * Probability that a site is up in a month: no strike in it or in the months before from which it has not been repaired.
 *
 *   P(up in t) = exp(−λ/12 · n),   n = months from max(from, t − lag + 1) to min(t, end − 1)
 *
 * The same for all sites, so it is also the expected share of sites that are up.
 *
 * @see MODEL.md 10
 */
export function expectedUp(month: number, { rate, lag, from, end }: Omit<SiteStrikes, 'sites'>): number {
  const first = Math.max(from, month - lag + 1)
  const last = Math.min(month, end - 1)
  return last < first ? 1 : Math.exp((-rate / monthsPerYear) * (last - first + 1))
}

/**
 * Share of sites that are up in each month, with strikes drawn site by site: waiting times between the strikes of a Poisson process.
 *
 *   τ_n = τ_{n−1} − 12/λ · ln u_n,   a strike in month from + ⌊τ⌋ stops its site in that month and in the lag − 1 after it
 *
 * @param uniform u of a site's n-th strike, in (0, 1)
 * @param out T, overwritten
 * @see MODEL.md 10
 */
export function setDrawnUp(
  { rate, sites, lag, from, end }: SiteStrikes,
  uniform: (site: number, strike: number) => number,
  out: Float64Array,
): void {
  out.fill(1)
  if (rate === 0 || lag === 0) return
  const months = out.length
  const last = Math.min(end, months)
  for (let site = 0; site < sites; site++) {
    let time = 0
    let repaired = 0
    for (let strike = 0; ; strike++) {
      time -= (monthsPerYear / rate) * Math.log(uniform(site, strike))
      const month = from + Math.floor(time)
      if (!(month < last)) break
      const until = Math.min(months, month + lag)
      for (let t = Math.max(month, repaired); t < until; t++) out[t]! -= 1 / sites
      repaired = Math.max(repaired, until)
    }
  }
  // What is left of many equal parts of one is nothing.
  for (let t = 0; t < months; t++) if (out[t]! < 1e-12) out[t] = 0
}
