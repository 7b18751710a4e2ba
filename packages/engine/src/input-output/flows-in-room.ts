import type { FlowSums } from './balance-checks.ts'
import type { InterCountryTable } from './inter-country-table.ts'
import type { TableRoom } from './table-room.ts'

/** Rows that a kernel takes at a time: one that is called again and again is compiled for speed while it runs. */
const rowsAtOnce = 64

/** Adds up the flows that lie in a room, by row and by column, and finds the odd ones. */
export function sumsInRoom({ flows, work }: TableRoom, { uses, costs, most, odd }: FlowSums): void {
  const { numbers, kernels } = work
  const size = costs.length
  const [usesAt, costsAt, mostAt] = layBehind(work, [uses, costs, most])
  for (let row = 0; row < size; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, size - row)
    if (kernels.addFlows(row * size, size, rows, usesAt! + row, costsAt!, mostAt!) === 0) continue
    for (let cell = row * size; cell < (row + rows) * size; cell++) {
      if (flows[cell]! < 0 || flows[cell]! > most[cell % size]!) odd.push(cell)
    }
  }
  uses.set(numbers.subarray(usesAt, usesAt! + size))
  costs.set(numbers.subarray(costsAt, costsAt! + size))
}

/** A_ij = home_i · Z_ij / x_j in the place of the flows, what leaks outside, and what the printed column leaves over. */
export function coefficientsInRoom({ flows, work }: TableRoom, table: InterCountryTable, homeShare: Float64Array) {
  const { numbers, kernels } = work
  const { output, valueAdded, productTaxes, otherImports } = table
  const size = output.length
  const notFlows = output.map((x, j) => (x > 0 ? 1 - (valueAdded[j]! + productTaxes[j]! + otherImports[j]!) / x : 0))
  const [outputAt, homeAt, outsideAt, roundingAt] = layBehind(work, [output, homeShare, new Float64Array(size), notFlows])
  for (let row = 0; row < size; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, size - row)
    kernels.toCoefficients(row * size, size, rows, outputAt!, homeAt! + row, outsideAt!, roundingAt!)
  }
  return {
    inputs: flows,
    outside: numbers.slice(outsideAt, outsideAt! + size),
    rounding: numbers.slice(roundingAt, roundingAt! + size),
  }
}

/** Lays vectors of one length down behind the flows, and says where. */
function layBehind({ numbers, behind }: TableRoom['work'], vectors: readonly Float64Array[]): number[] {
  return vectors.map((vector, k) => {
    const place = behind + (behind % 2) + k * (vector.length + (vector.length % 2))
    numbers.set(vector, place)
    return place
  })
}
