/** Public money and what it is paid for, of one telling of a scenario. */
export interface PaidFor {
  /** Present value of the public outlay; claw-back is off it already. */
  readonly outlay: number
  /** Net posts of the steady year. */
  readonly posts: number
}

/**
 * Share of the public money that pays for posts that do not come, where what was told fails and something else holds.
 *
 *   lost = 1 − (posts that come / money that is then paid) / (posts told / money told)
 *
 * Posts for one unit of money, against those that were told: money that is not paid, or that a condition brings back, is not lost. Never below 0: claims that
 * were too modest lose nothing. All of it is lost where posts were told and none comes.
 *
 * @returns null where nothing is paid or no post was told: there is nothing to lose
 * @see MODEL.md 11
 */
export function moneyLost(told: PaidFor, comes: PaidFor): number | null {
  if (!(told.outlay > 0) || !(comes.outlay > 0) || !(told.posts > 0) || Number.isNaN(comes.posts)) return null
  const kept = Math.max(0, comes.posts) / comes.outlay / (told.posts / told.outlay)
  return Math.max(0, 1 - kept)
}
