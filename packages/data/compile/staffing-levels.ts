import type { Shares } from './crosswalks-isco.ts'

/** Farming and fishing rest on the French families of occupations, which tell the minor groups apart where the SOC does not. */
const minorGroupsKnown = (unit: string) => unit.startsWith('6')

/** Share of a group's people that must be known at a finer level for the finer level to be used. */
const knownShare = 0.5

/**
 * The group of ISCO-08 under which the people of each unit group are shown: itself where the data allow, else its minor or sub-major group.
 *
 * A minor group is divided into its unit groups if at least half of its people come from occupations of the SOC that lie in one unit group
 * alone; if not, it stays whole, and a sub-major group stays whole unless at least half of its people come from occupations that lie in one
 * minor group alone. So the groups shown never overlap.
 *
 * @param bySoc persons by occupation of the SOC of 2010
 */
export function shownGroups(bySoc: ReadonlyMap<string, number>, socToIsco: Shares): Map<string, string> {
  const people = new Map<string, number>()
  const known = new Map<string, number>()
  for (const [soc, count] of bySoc) {
    const units = [...(socToIsco.get(soc) ?? [])]
    for (const [unit, share] of units) {
      for (const length of [2, 3]) {
        const group = unit.slice(0, length)
        people.set(group, (people.get(group) ?? 0) + count * share)
        const finer = new Set(units.filter(([other]) => other.startsWith(group)).map(([other]) => other.slice(0, length + 1)))
        const certain = finer.size === 1 && units.every(([other]) => other.slice(0, length + 1) === unit.slice(0, length + 1))
        if (certain) known.set(group, (known.get(group) ?? 0) + count * share)
      }
    }
  }
  const divided = (group: string) => (known.get(group) ?? 0) >= knownShare * (people.get(group) ?? 0)
  const shown = new Map<string, string>()
  for (const shares of socToIsco.values()) {
    for (const unit of shares.keys()) {
      const minor = unit.slice(0, 3)
      const subMajor = unit.slice(0, 2)
      shown.set(unit, divided(minor) ? unit : divided(subMajor) || minorGroupsKnown(unit) ? minor : subMajor)
    }
  }
  // @NOTE A sub-major group shown whole takes in all its minor groups, also those that could be divided: groups must not overlap.
  for (const [unit, group] of shown) {
    if ([...shown.values()].some((other) => other.length === 2 && group !== other && group.startsWith(other)))
      shown.set(unit, unit.slice(0, 2))
  }
  return new Map([...shown].sort(([a], [b]) => (a < b ? -1 : 1)))
}
