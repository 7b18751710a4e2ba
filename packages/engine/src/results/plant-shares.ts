import type { Flows } from '../demand/flows.ts'
import type { Project } from '../demand/project.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

const life = sumColumns.money + windowOrder.indexOf('life')

/**
 * Share of each place in what the plant makes: that of its labour cost in the producing phases, over the whole life. A scenario says where people work,
 * not where the plant stands; so its output and its surplus stand where its operating wages are paid. Without such wages they stand where it buys.
 *
 * @param out hosts, then parts of them; the hosts' shares sum to 1
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
      out[hosts.indexOf(line.buyer.economy)]! += purchases[line.shape]! * sums[line.shape * columnCount + life]!
    }
    whole = sumOf(out, hosts.length)
  }
  if (whole > 0) for (let k = 0; k < out.length; k++) out[k]! /= whole
  else if (out.length > 0) out[0] = 1
}

function sumOf(values: Float64Array, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += values[k]!
  return sum
}
