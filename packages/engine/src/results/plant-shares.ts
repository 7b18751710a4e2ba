import type { Flows } from '../demand/flows.ts'
import type { Place } from '../demand/place.ts'
import type { Project } from '../demand/project.ts'
import { partOfPlace } from '../demand/project-split.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

const life = sumColumns.money + windowOrder.indexOf('life')

/**
 * Share of each place in what the plant makes: that of its labour cost in the producing phases, over the whole life. A scenario says where people work,
 * not where the plant stands; so its output and its surplus stand where its operating wages are paid. Without such wages they stand where it buys, and
 * where it buys nothing either, in the first place that the project names.
 *
 * @param out hosts, then parts of them; the hosts' shares sum to 1, and those of the parts of an economy that is taken apart to that of the economy
 */
export function plantShares(project: Project, { costOfPost, purchases }: Flows, sums: Float64Array, out: Float64Array): void {
  const { hosts, phases, posts, lines, shapes } = project
  out.fill(0)
  posts.forEach((post, p) => {
    if (!phases[post.phase]!.producing) return
    const cost = costOfPost[p]! * sums[post.shape * columnCount + life]!
    out[post.host]! += cost
    for (const part of post.parts) out[hosts.length + part]! += cost
  })
  let whole = sumOf(out, hosts.length)
  if (whole === 0) {
    for (const line of lines) {
      if (!phases[shapes[line.shape]!.phase]!.producing) continue
      addAt(project, line.buyer, purchases[line.shape]! * sums[line.shape * columnCount + life]!, out)
    }
    whole = sumOf(out, hosts.length)
  }
  if (whole > 0) for (let k = 0; k < out.length; k++) out[k]! /= whole
  else {
    const first = posts[0]?.place ?? lines[0]?.buyer
    if (first) addAt(project, first, 1, out)
    else if (out.length > 0) out[0] = 1
  }
}

/** Adds to the economy of a place and to the parts that hold it: its region, and the rest where its region is none of those that are cut out. */
function addAt({ hosts, parts, splits }: Project, place: Place, value: number, out: Float64Array): void {
  const split = splits.find(({ economy }) => economy === place.economy)
  const named = place.part ? parts.findIndex(({ code }) => code === place.code) : -1
  const cut = split ? split.parts[partOfPlace(split, place)]! : -1
  out[hosts.indexOf(place.economy)]! += value
  for (const part of new Set([named, cut])) if (part >= 0) out[hosts.length + part]! += value
}

function sumOf(values: Float64Array, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += values[k]!
  return sum
}
