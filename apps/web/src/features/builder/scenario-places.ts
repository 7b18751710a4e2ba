import type { Names, Scenario } from '@shiftwork/contracts'
import { economyOf } from '../../figures/place-name.ts'

/** Places where a project buys or has posts, each economy before its regions. */
export function scenarioPlaces({ phases }: Scenario, names: Names): string[] {
  const said = phases.flatMap((phase) => [...phase.posts.map((p) => p.place), ...phase.spending.map((l) => l.buyer)])
  const economies = [...new Set(said.map((place) => economyOf(place, names)))]
  return economies.flatMap((economy) => [
    economy,
    ...[...new Set(said)].filter((place) => place !== economy && economyOf(place, names) === economy),
  ])
}
