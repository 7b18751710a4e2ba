/**
 * What some columns (sources, or sums of sources over a time) call for in the hosts by the tables as they stand, in one draw of everything else.
 * Pairs: the indirect and the induced effect. H hosts, n industries.
 */
export interface TableColumns {
  readonly count: number
  /** x, gross output of the hosts' industries, columns × H·n × 2. */
  readonly output: Float64Array
  /** a x, what they use of each product, columns × H·n × 2. */
  readonly use: Float64Array
  /** Purchases of the project in the host, from home and abroad by its default shares, columns × H·n. */
  readonly purchases: Float64Array
  /** π y, what the host's households spend, columns × H. */
  readonly spent: Float64Array
  /** π of the draw, H. */
  readonly spendingShare: Float64Array
}

export function tableColumns(count: number, hosts: number, industries: number): TableColumns {
  const cells = count * hosts * industries
  return {
    count,
    output: new Float64Array(2 * cells),
    use: new Float64Array(2 * cells),
    purchases: new Float64Array(cells),
    spent: new Float64Array(count * hosts),
    spendingShare: new Float64Array(hosts),
  }
}

/** Columns added up to one, by a weight for each. */
export function setSumOfColumns(of: TableColumns, weight: (column: number) => number, out: TableColumns): void {
  out.spendingShare.set(of.spendingShare)
  for (const name of ['output', 'use', 'purchases', 'spent'] as const) {
    const [from, into] = [of[name], out[name]]
    into.fill(0)
    for (let k = 0; k < of.count; k++) {
      const w = weight(k)
      for (let f = 0; f < into.length; f++) into[f]! += w * from[k * into.length + f]!
    }
  }
}
