import type { Finding, Scenario } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { findingAt } from '../assumptions/findings.ts'

const sumsTo = 1e-9
const producingKinds = new Set<string>(['ramp-up', 'operation'])

type Phase = Scenario['phases'][number]

/**
 * What is wrong with how a scenario is put together: nothing in it, names that stand twice, phases that overlap or never start, quantities that need a
 * production that the phase does not have. Codes and single numbers are checked where they are read.
 *
 * @see MODEL.md 4
 */
export function checkStructure(scenario: Scenario): Finding[] {
  const { phases } = scenario
  const findings: Finding[] = []
  if (phases.length === 0) findings.push(findingAt(['phases'], 'empty-project', { found: 'no phases' }))
  else if (phases.every(({ spending, posts }) => spending.length === 0 && posts.length === 0))
    findings.push(findingAt(['phases'], 'empty-project', { found: 'neither spending nor posts' }))
  findings.push(...repeatedIds(phases, ['phases']))
  const horizon = chosenOf(scenario.months).central
  phases.forEach((phase, p) => {
    findings.push(...repeatedIds(phase.spending, ['phases', p, 'spending']), ...repeatedIds(phase.posts, ['phases', p, 'posts']))
    findings.push(...checkMonths(phase, p, horizon), ...checkLines(phase, p), ...checkPosts(phase, p))
  })
  return [...findings, ...overlaps(phases)]
}

function repeatedIds(items: readonly { readonly id: string }[], at: readonly (string | number)[]): Finding[] {
  return items.flatMap(({ id }, k) =>
    items.findIndex((other) => other.id === id) < k ? [findingAt([...at, k, 'id'], 'duplicate-id', { found: id })] : [],
  )
}

function checkMonths({ id, from, months }: Phase, p: number, horizon: number): Finding[] {
  const [first, length] = [chosenOf(from).central, chosenOf(months).central]
  const values = { phase: id, horizon }
  if (first >= horizon)
    return [findingAt(['phases', p, 'from'], 'phase-never-starts', { found: String(first), expected: `less than ${horizon}`, values })]
  if (first + length > horizon)
    return [
      findingAt(['phases', p, 'months'], 'phase-beyond-horizon', { severity: 'warning', found: `until month ${first + length}`, values }),
    ]
  return []
}

/** Two producing phases at once would make the same output twice. */
function overlaps(phases: readonly Phase[]): Finding[] {
  const producing = phases
    .map((phase, p) => ({
      phase,
      p,
      first: chosenOf(phase.from).central,
      end: chosenOf(phase.from).central + chosenOf(phase.months).central,
    }))
    .filter(({ phase }) => producingKinds.has(phase.kind))
    .sort((a, b) => a.first - b.first || a.p - b.p)
  return producing.flatMap(({ phase, p, first }, k) => {
    const before = producing[k - 1]
    if (!before || first >= before.end) return []
    const values = { phase: phase.id, other: before.phase.id }
    return [findingAt(['phases', p, 'from'], 'phases-overlap', { found: String(first), expected: `at least ${before.end}`, values })]
  })
}

function checkLines(phase: Phase, p: number): Finding[] {
  const months = chosenOf(phase.months)
  return phase.spending.flatMap((line, k) => {
    const at = (field: string) => ['phases', p, 'spending', k, field]
    const findings: Finding[] = []
    const ofOutput = line.basis === 'per-unit' || line.basis === 'share-of-revenue'
    if (ofOutput && !producingKinds.has(phase.kind))
      findings.push(
        findingAt(at('basis'), 'needs-production', { found: line.basis, expected: 'total or per-month', values: { phase: phase.id } }),
      )
    if (typeof line.profile !== 'object') return findings
    if (line.basis !== 'total') {
      findings.push(findingAt(at('profile'), 'profile-needs-total', { found: line.basis, expected: 'basis total' }))
      return findings
    }
    const sum = line.profile.reduce((s, share) => s + share, 0)
    if (!(Math.abs(sum - 1) <= sumsTo))
      findings.push(findingAt(at('profile'), 'profile-does-not-sum', { found: String(sum), expected: '1' }))
    if (line.profile.length !== months.central || months.distribution)
      findings.push(
        findingAt(at('profile'), 'profile-length', {
          found: `${line.profile.length} shares`,
          expected: months.distribution ? 'a phase whose length is certain' : `${months.central} shares, one a month of the phase`,
        }),
      )
    return findings
  })
}

function checkPosts(phase: Phase, p: number): Finding[] {
  const length = chosenOf(phase.months).central
  return phase.posts.flatMap((post, k) => {
    const findings: Finding[] = []
    if (post.basis === 'per-unit' && !producingKinds.has(phase.kind))
      findings.push(
        findingAt(['phases', p, 'posts', k, 'basis'], 'needs-production', {
          found: post.basis,
          expected: 'at-capacity',
          values: { phase: phase.id },
        }),
      )
    const from = chosenOf(post.from).central
    if (from >= length && length >= 1)
      findings.push(
        findingAt(['phases', p, 'posts', k, 'from'], 'post-never-starts', { found: String(from), expected: `less than ${length}` }),
      )
    return findings
  })
}
