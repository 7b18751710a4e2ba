/** Between 10 % and 90 % the logistic curve passes ln 81 of its own unit of time. */
const tenToNinety = Math.log(81)

/**
 * Share of capacity that is reached.
 *
 *   ramp(t) = 1 / (1 + exp(−ln 81 · (t − t50) / width)),   0 before the start
 *
 * @param t months since the first producing month; 0 in that month
 * @param halfCapacityMonth t50, months until half of capacity
 * @param rampMonths width, months from 10 % to 90 %, above 0
 * @see MODEL.md 4.3
 */
export function ramp(t: number, halfCapacityMonth: number, rampMonths: number): number {
  return t < 0 ? 0 : 1 / (1 + Math.exp((-tenToNinety * (t - halfCapacityMonth)) / rampMonths))
}

/**
 * The first month in which a share of capacity is reached, counted from the first producing month.
 *
 *   t = t50 + width · ln(share / (1 − share)) / ln 81
 */
export function monthOfShare(share: number, halfCapacityMonth: number, rampMonths: number): number {
  const t = Math.max(0, Math.ceil(halfCapacityMonth + (rampMonths * Math.log(share / (1 - share))) / tenToNinety - 1e-9))
  return ramp(t, halfCapacityMonth, rampMonths) >= share - 1e-12 ? t : t + 1
}
