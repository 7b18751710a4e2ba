/**
 * Growth of output per job since the year of the table, by month: jobs per money fall by it.
 *
 *   (1 + g)^−(calendar year − year of the table)
 *
 * @see MODEL.md 6.1
 */
export function setJobsGrowth(start: string, tableYear: number, growth: number, out: Float64Array): void {
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1
  let year = Number.NaN
  let factor = 1
  for (let t = 0; t < out.length; t++) {
    const here = Math.floor((first + t) / 12)
    if (here !== year) {
      factor = year >= tableYear ? factor / (1 + growth) : growthBetween(tableYear, here, growth)
      year = here
    }
    out[t] = factor
  }
}

/** Multiplied year by year, which gives the same bits as one year more after the year before. */
function growthBetween(tableYear: number, year: number, growth: number): number {
  let factor = 1
  for (let k = Math.abs(year - tableYear); k > 0; k--) factor = year > tableYear ? factor / (1 + growth) : factor * (1 + growth)
  return factor
}
