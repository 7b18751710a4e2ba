/** How something known of one group is shared out over groups of another classification; the shares of a group sum to 1. */
export type Shares = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Shares in proportion to weights; where all weights are 0, even ones. */
export function proportionalShares(targets: Iterable<string>, weight: (target: string) => number): Map<string, number> {
  const list = [...new Set(targets)].sort()
  const weights = list.map(weight)
  const total = weights.reduce((sum, w) => sum + w, 0)
  return new Map(list.map((target, k) => [target, total > 0 ? weights[k]! / total : 1 / list.length]))
}

/** Groups of a classification by a group of another, from lines of pairs. */
export function groupPairs(pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const [from, to] of pairs) {
    const group = groups.get(from) ?? new Set()
    group.add(to)
    groups.set(from, group)
  }
  return groups
}

/**
 * Adds to the mapped amounts what each group sends to its targets.
 *
 * @returns the amounts by target
 */
export function mapAmounts(amounts: ReadonlyMap<string, number>, shares: Shares): Map<string, number> {
  const mapped = new Map<string, number>()
  for (const [from, amount] of amounts) {
    for (const [to, share] of shares.get(from) ?? []) mapped.set(to, (mapped.get(to) ?? 0) + amount * share)
  }
  return mapped
}
