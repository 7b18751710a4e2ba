import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import type { ClaimsReference } from './claims-reference.ts'
import { labourOfPosts, mainPhase, toldCapacity, toldStaff, unitsPerYear } from './plant-figures.ts'
import { teller, toldFigure, type Voice } from './told-figures.ts'

/**
 * Whether the people announced can make the volume announced, by the labour that the scenario's posts give a unit without the promoter's word:
 *
 *   people needed = posts whatever is made + months of work a unit · capacity a month
 *
 * They are in conflict where one is more than the limit times the other.
 *
 * @see MODEL.md 12
 */
export function staffAgainstVolume(voice: Voice, { limits }: ClaimsReference): Finding[] {
  const staff = toldStaff(voice)
  if (!staff || (staff.fromPosts && voice.name === 'chosen')) return []
  const capacity = toldCapacity(voice.scenario)
  // People added up from the posts that a speaker gives figures for are held against the same posts.
  const same = staff.fromPosts ? spokenPosts(voice) : null
  const { fixed, perMonthlyUnit } = labourOfPosts(voice.independent, ({ at }) => same?.has(at.join('/')) ?? true)
  const needed = fixed + perMonthlyUnit * capacity.value
  const inConflict = needed > staff.value * limits.staff || staff.value > needed * limits.staff
  if (!inConflict || !(needed > 0) || !(staff.value > 0)) return []
  return [
    findingAt(staff.at, 'staff-against-volume', {
      severity: 'warning',
      found: `${round(staff.value)} people (${teller(staff)})`,
      expected: `about ${Math.round(needed)}`,
      values: {
        staff: round(staff.value),
        staffClaim: teller(staff),
        unitsPerYear: unitsPerYear(capacity),
        capacity: capacity.value,
        capacityClaim: teller(capacity),
        needed: Math.round(needed),
        fixed,
        monthsPerUnit: perMonthlyUnit,
        reconcilingCapacity: (capacity.value * staff.value) / needed,
        reconcilingMonthsPerUnit: staff.value / capacity.value,
      },
    }),
  ]
}

/** Where the posts stand that a speaker gives figures for. */
function spokenPosts({ scenario, speaks }: Voice): Set<string> {
  const p = mainPhase(scenario)
  const counts = scenario.phases[p]!.posts.map(({ count }, k) => toldFigure(count, ['phases', p, 'posts', k, 'count']))
  return new Set(counts.filter(speaks).map(({ at }) => at.join('/')))
}

/** People added up from posts of parts of a month are told as whole people where they nearly are. */
function round(people: number): number {
  return people >= 10 ? Math.round(people) : people
}
