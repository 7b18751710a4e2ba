import type { Project } from '../demand/project.ts'
import { settled } from '../kernels/arena.ts'
import { placesOf } from '../kernels/places.ts'
import { layDemand } from './demand-room.ts'
import type { LinkedTablesOfHosts } from './linked-tables.ts'
import type { TableChanges } from './table-changes.ts'
import { roomFor } from './table-solution.ts'

/**
 * Works out what drawn tables change in what the households of the hosts earn, and what drawn jobs per million change in their heads, in plausible industries
 * and in marked ones. To be called while x̃ of the sources still lies where the steps left it.
 */
export function hostChanges({ hosts }: Project, { model: { economies, jobs }, marked, setting }: LinkedTablesOfHosts, sources: number) {
  const { arena, incomes } = setting
  const n = economies.industries.length
  const units = 2 * n * hosts.length
  const pairs = Math.ceil(sources / 2)
  const room = roomFor(setting, sources)
  const { at, length } = placesOf({
    earned: units * hosts.length,
    more: 2 * n,
    incomes: 2 * hosts.length * pairs,
    heads: 4 * sources,
  })
  const owner = {}
  const lend = () => {
    const stretch = arena.lend(owner, length)
    if (!stretch.kept)
      for (let h = 0; h < hosts.length; h++)
        for (let u = 0; u < units; u++) stretch.numbers[stretch.at + at.earned + h * units + u] = incomes.ofTables[u * hosts.length + h]!
    return stretch
  }
  return ({ demand, token, income, shares, heads }: TableChanges): void => {
    const [own, { both }, columns] = settled(() => [lend(), layDemand(demand, sources, token, units, arena), room.lend()] as const)
    const { numbers, kernels, at: start } = own
    const place = (name: keyof typeof at) => start + at[name]
    numbers.fill(0, place('incomes'), place('incomes') + 2 * hosts.length * pairs)
    kernels.rowsTimesPairs(place('earned'), units, hosts.length, units, both, pairs, place('incomes'), 0)
    for (let s = 0; s < sources; s++)
      for (let h = 0; h < hosts.length; h++)
        income[s * hosts.length + h] = numbers[place('incomes') + 2 * ((s >> 1) * hosts.length + h) + (s & 1)]!
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
      numbers.fill(0, out, out + 4 * sources)
      kernels.rowsTimesPairs(more, n, 2, n, columns.at + room.at.x + 2 * h * n * sources, sources, out, 0)
      for (let s = 0; s < sources; s++) for (let m = 0; m < 4; m++) heads[4 * (s * hosts.length + h) + m] = numbers[out + 4 * s + m]!
    }
  }
}
