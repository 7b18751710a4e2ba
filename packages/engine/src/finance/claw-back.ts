/**
 * What comes back of a conditional grant where fewer posts are reached than were promised.
 *
 *   back = paid · claw-back share · max(0, 1 − reached / promised)
 *
 * @param paid by the month in which the posts are counted
 * @param share of the money that comes back where no post is reached, 0 to 1
 * @param promised posts; 0: nothing was promised and nothing comes back
 * @see MODEL.md 11
 */
export function clawBack(paid: number, share: number, promised: number, reached: number): number {
  return promised > 0 ? paid * share * Math.max(0, 1 - reached / promised) : 0
}
