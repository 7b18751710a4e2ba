import type { Project } from '../demand/project.ts'
import type { Aggregation, HostIncomes } from '../responses/aggregation.ts'
import { type SourceTotals, setSourceTotals, sourceTotals } from '../responses/source-totals.ts'
import type { Draw } from '../results/draw.ts'
import { partTotals } from '../results/part-totals.ts'
import { addTableChanges } from './add-table-changes.ts'
import type { TableChanges } from './table-changes.ts'

const measures = partTotals.size

/**
 * Works out by how much the drawn tables change the totals of each host, for its parts.
 *
 * @param hostTotals totals that begin with `partTotals` of each host
 */
export function setPartChanges(
  { hosts, splits }: Pick<Project, 'hosts' | 'splits'>,
  hostTotals: Aggregation,
  incomes: HostIncomes,
  sources: number,
) {
  const row = hosts.length * measures
  const [before, after] = [sourceTotals(sources, hostTotals.size), sourceTotals(sources, hostTotals.size)]
  return ({ flows, shift }: Pick<Draw, 'flows' | 'shift'>, changes: TableChanges): void => {
    if (splits.length === 0) return
    setSourceTotals(hostTotals, incomes, flows, shift, before)
    after.indirect.set(before.indirect)
    after.induced.set(before.induced)
    addTableChanges(hostTotals, changes, { sources, shift }, after)
    for (let s = 0; s < sources; s++) {
      for (let k = 0; k < row; k++) {
        const [at, change] = [s * hostTotals.size + k, 2 * (s * row + k)]
        changes.ofParts[change] = changeOf(before.indirect[at]!, after.indirect[at]!)
        changes.ofParts[change + 1] = changeOf(before.induced[at]!, after.induced[at]!)
      }
    }
  }
}

function changeOf(before: number, after: number): number {
  return before === 0 ? 1 : after / before
}

/**
 * Totals of the parts of economies by drawn tables: each part takes the change of its economy, so that the parts still add up to it.
 *
 * @param hostsOfParts place among the hosts of each part
 * @param out totals of parts for one unit of each source, changed
 */
export function changeParts(changes: TableChanges | null, hosts: number, hostsOfParts: readonly number[], out: SourceTotals): void {
  if (!changes?.of) return
  const row = hostsOfParts.length * measures
  for (let s = 0; s * row < out.indirect.length; s++) {
    hostsOfParts.forEach((host, p) => {
      for (let m = 0; m < measures; m++) {
        const at = s * row + p * measures + m
        const change = 2 * ((s * hosts + host) * measures + m)
        out.indirect[at]! *= changes.ofParts[change]!
        out.induced[at]! *= changes.ofParts[change + 1]!
      }
    })
  }
}
