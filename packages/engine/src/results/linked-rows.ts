import type { DrawState } from './draw-state.ts'
import type { EconomyGroups } from './economy-groups.ts'
import { economyTotalsLayout, jobsOf } from './economy-totals.ts'
import { cellOf, jobsMeasure, measures } from './effect-cells.ts'
import type { EstimateContext } from './estimate-context.ts'
import { jobsOfPart, partTotals } from './part-totals.ts'
import { type ResultPlace, restOfWorld } from './result-places.ts'

/** Indirect and induced effects: totals by group of economies put into places, outputs into jobs by the factors of the draw. */
export function linkedRows(context: EstimateContext, places: readonly ResultPlace[], groups: EconomyGroups) {
  const { ofHosts, count: economies } = groups
  const at = economyTotalsLayout(economies, ofHosts.length)
  const { money, jobs: withJobs } = membersOf(context, places, groups)
  const alone = places.flatMap((_, p) => (money[p]!.length === 1 ? [p] : []))
  const economyOf = Int32Array.from(alone, (p) => money[p]![0]!)
  const counted = Uint8Array.from(alone, (p) => withJobs[p]!.length)
  const together = places.flatMap((_, p) =>
    money[p]!.length > 1 ? [{ p, money: Int32Array.from(money[p]!), jobs: Int32Array.from(withJobs[p]!) }] : [],
  )
  const jobsBy = new Float64Array(economies)
  const count = places.length
  return ({ jobs }: DrawState, effect: 0 | 1, totals: Float64Array, sources: number, rows: Float64Array, size: number): void => {
    for (let s = 0; s < sources; s++) {
      const row = s * at.size
      for (let c = 0; c < economies; c++) jobsBy[c] = totals[row + at.jobs + c]!
      for (let h = 0; h < ofHosts.length; h++) {
        const economy = ofHosts[h]!
        const heads = totals[row + at.markedHeads + h]!
        const cost = totals[row + at.markedCost + h]!
        jobsBy[economy] = jobsOf(jobs.factor[h]!, jobs.route[h]!, jobsBy[economy]!, heads, cost)
      }
      const first = s * size + cellOf(count, effect, 0, 0)
      for (let k = 0; k < alone.length; k++) {
        const c = economyOf[k]!
        const into = first + alone[k]!
        rows[into] = totals[row + c]!
        rows[into + count] = totals[row + economies + c]!
        rows[into + 2 * count] = totals[row + 2 * economies + c]!
        if (counted[k] === 1) rows[into + 3 * count] = jobsBy[c]!
      }
      for (const place of together) putSums(totals, row, jobsBy, place, rows, first + place.p, count)
    }
  }
}

/** The four measures of one place: sums over its groups of economies. Side by side: one after the other, each addition would wait for the one before. */
function putSums(
  totals: Float64Array,
  row: number,
  jobsBy: Float64Array,
  { money, jobs: withJobs }: { readonly money: Int32Array; readonly jobs: Int32Array },
  rows: Float64Array,
  at: number,
  places: number,
): void {
  const economies = jobsBy.length
  let output = 0
  let valueAdded = 0
  let labourIncome = 0
  for (let k = 0; k < money.length; k++) {
    const c = row + money[k]!
    output += totals[c]!
    valueAdded += totals[c + economies]!
    labourIncome += totals[c + 2 * economies]!
  }
  let jobs = 0
  for (let k = 0; k < withJobs.length; k++) jobs += jobsBy[withJobs[k]!]!
  rows[at] = output
  rows[at + places] = valueAdded
  rows[at + 2 * places] = labourIncome
  rows[at + 3 * places] = jobs
}

/** Indirect and induced effects in the parts of economies. */
export function partRows({ parts }: EstimateContext, places: readonly ResultPlace[]) {
  const shown = places.flatMap((place, p) => {
    const part = place.kind === 'part' ? (parts?.places.indexOf(place.part) ?? -1) : -1
    return part < 0 ? [] : [{ p, part, host: parts!.hosts[part]! }]
  })
  return ({ jobs }: DrawState, effect: 0 | 1, totals: Float64Array, sources: number, rows: Float64Array, size: number): void => {
    const width = parts ? parts.totals.size : 0
    for (let s = 0; s < sources; s++) {
      for (const { p, part, host } of shown) {
        const at = s * width + part * partTotals.size
        const put = (measure: number, value: number) => {
          rows[s * size + cellOf(places.length, effect, measure, p)] = value
        }
        put(0, totals[at + partTotals.output]!)
        put(1, totals[at + partTotals.valueAdded]!)
        put(2, totals[at + partTotals.labourIncome]!)
        put(jobsMeasure, jobsOfPart(jobs.factor[host]!, jobs.route[host]!, totals, at))
      }
    }
  }
}

/** The groups of economies that make up each place: for money all of them, for jobs those with employment data. Parts are none. */
function membersOf(
  { employment }: EstimateContext,
  places: readonly ResultPlace[],
  groups: EconomyGroups,
): { readonly money: number[][]; readonly jobs: number[][] } {
  const groupsOf = (economies: readonly number[]) => [...new Set(economies.map((c) => groups.of[c]!))]
  const all = Array.from(groups.of, (_, c) => c)
  const counted = new Set(groupsOf(all.filter((c) => employment.covered[c] === 1)))
  const rest = groupsOf(restOfWorld(places, all.length))
  const money = places.map((place) => {
    if (place.kind === 'part') return []
    if (place.kind === 'economy') return groupsOf([place.economy])
    return place.kind === 'world' ? groupsOf(all) : rest
  })
  return { money, jobs: money.map((own) => own.filter((group) => counted.has(group))) }
}

/** Cells of a row that are not estimated: linked effects in parts whose employment nobody has counted, jobs where nobody has counted those. */
export function unknownCells(context: EstimateContext, places: readonly ResultPlace[], groups: EconomyGroups): number[] {
  const { project, employment, parts } = context
  const { money, jobs } = membersOf(context, places, groups)
  const cells: number[] = []
  places.forEach((place, p) => {
    const part = place.kind === 'part' ? (parts?.places.indexOf(place.part) ?? -1) : -1
    const jobsOfPartKnown = part >= 0 && employment.covered[project.hosts[parts!.hosts[part]!]!] === 1
    for (const effect of [1, 2]) {
      for (let m = 0; m < measures; m++) {
        if (part >= 0 && (m !== jobsMeasure || jobsOfPartKnown)) continue
        if ((m === jobsMeasure ? jobs : money)[p]!.length === 0) cells.push(cellOf(places.length, effect, m, p))
      }
    }
  })
  return cells
}
