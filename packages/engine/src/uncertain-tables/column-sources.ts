import type { EffectSources, PaidSources } from '../demand/effect-sources.ts'

/**
 * What calls for output, as the tables see it: wages paid in a host call for the same whoever earns them, where in it and in which phase. So there is a
 * column for each source that buys, and one for the wages of each host.
 */
export interface ColumnSources extends PaidSources {
  /** The column of each source. */
  readonly columnOf: Int32Array
}

export function columnSources({ shapes, wages }: EffectSources): ColumnSources {
  const hosts = [...new Set(wages.map(({ host }) => host))]
  return {
    count: shapes.length + hosts.length,
    shapes,
    wages: hosts.map((host) => ({ host })),
    columnOf: Int32Array.from([...shapes.keys(), ...wages.map(({ host }) => shapes.length + hosts.indexOf(host))]),
  }
}
