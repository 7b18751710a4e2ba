import type { Kernels } from './kernels.ts'
import { twinColumns } from './twin-columns.ts'
import { twinDraft } from './twin-draft.ts'
import { twinDraws } from './twin-draws.ts'
import { twinFlows } from './twin-flows.ts'
import { twinLinked } from './twin-linked.ts'
import { twinLu } from './twin-lu.ts'
import { twinPairs } from './twin-pairs.ts'
import { twinRows } from './twin-rows.ts'
import { twinSweep } from './twin-sweep.ts'
import { twinTables } from './twin-tables.ts'
import { twinWeightedRows } from './twin-weighted-rows.ts'

/** All kernels in plain TypeScript: the reference, and what runs where there is no WebAssembly with SIMD. */
export function twinKernels(heap: Float64Array): Kernels {
  const rows = twinRows(heap)
  const kernels = {
    ...twinLu(heap),
    ...rows,
    ...twinColumns(rows),
    ...twinPairs(heap),
    ...twinLinked(heap),
    ...twinDraft(heap),
    ...twinDraws(heap),
    ...twinFlows(heap),
    ...twinWeightedRows(heap),
  }
  return { ...kernels, ...twinTables(heap, kernels), ...twinSweep(heap, kernels) }
}
