import type { Project } from '../demand/project.ts'
import { layDemand } from './demand-room.ts'
import type { LinkedTablesOfHosts } from './linked-tables.ts'
import type { TableChanges } from './table-changes.ts'
import { roomFor } from './table-solution.ts'

/**
 * Works out what drawn tables change in what the households of the hosts earn, and what drawn jobs per million change in their heads, in plausible industries
 * and in marked ones. To be called right after the steps: x̃ of the columns then lies in their room.
 */
export function hostChanges({ hosts }: Project, { model: { economies, jobs }, marked, setting }: LinkedTablesOfHosts, count: number) {
  const { arena } = setting
  const n = economies.industries.length
  const units = 2 * n * hosts.length
  const pairs = Math.ceil(count / 2)
  const room = roomFor(setting, count)
  return ({ demand, token, income, shares, heads }: TableChanges): void => {
    const { both } = layDemand(demand, count, token, units, arena)
    const { numbers, kernels, at: start } = room.lend()
    const place = (name: keyof typeof room.at) => start + room.at[name]
    numbers.fill(0, place('incomes'), place('incomes') + 2 * hosts.length * pairs)
    kernels.rowsTimesPairs(place('earned'), units, hosts.length, units, both, pairs, place('incomes'))
    for (let k = 0; k < count; k++)
      for (let h = 0; h < hosts.length; h++)
        income[k * hosts.length + h] = numbers[place('incomes') + 2 * ((k >> 1) * hosts.length + h) + (k & 1)]!
    for (let h = 0; h < hosts.length; h++) {
      const more = place('more')
      for (let i = 0; i < n; i++) {
        const known = jobs.heads[hosts[h]! * n + i]!
        const change = Number.isNaN(known) ? 0 : known * (shares[h]!.employment[i]! - 1)
        const isMarked = marked[hosts[h]! * n + i] === 1
        numbers[more + i] = isMarked ? 0 : change
        numbers[more + n + i] = isMarked ? change : 0
      }
      const out = place('heads')
      numbers.fill(0, out, out + 4 * count)
      kernels.rowsTimesPairs(more, n, 2, n, place('x') + 2 * h * n * count, count, out)
      for (let k = 0; k < count; k++) for (let m = 0; m < 4; m++) heads[4 * (k * hosts.length + h) + m] = numbers[out + 4 * k + m]!
    }
  }
}
