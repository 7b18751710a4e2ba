import type { Finding, Quantity, Scenario, SpendingLine } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { findingAt } from '../assumptions/findings.ts'

const most = 5

/** What is remarkable about a scenario's ladder before anything is computed: what may be counted twice, and what stands at 0. */
export function checkLadder(scenario: Scenario): Finding[] {
  const note = (code: string, at: readonly string[] | null = null) => findingAt(at, code, { severity: 'note' })
  const findings: Finding[] = []
  if (scenario.net === undefined) findings.push(note('standard-preset-assumed'))
  if (scenario.counterfactual !== undefined) findings.push(note('deadweight-in-counterfactual', ['counterfactual']))
  findings.push(note(scenario.risk ? 'supply-not-modelled' : 'supply-and-disruption-not-modelled'))
  return [...findings, ...leakageCountedTwice(scenario)]
}

/**
 * The same leakage in local content and in the ladder. Purchases from outside an economy are never in its gross effects; a share of leakage of the
 * scenario's own, beside origins that already send money outside, is suspected to say the same again. Both are named.
 */
function leakageCountedTwice({ net, phases }: Scenario): Finding[] {
  const stated = leakages(net)
  if (stated.length === 0) return []
  const lines = phases.flatMap(({ spending }, p) =>
    spending.map((line, k) => ({ line, at: ['phases', p, 'spending', k, 'origin'], share: outsideShare(line) })),
  )
  const outside = lines.filter(({ share }) => share > 0)
  if (outside.length === 0) return []
  const shown = outside.slice(0, most).map(({ line }) => line.id)
  return stated.map(({ at, leakage }) =>
    findingAt(at, 'leakage-counted-twice', {
      severity: 'warning',
      found: String(leakage),
      values: {
        leakage,
        origin: `/${outside[0]!.at.join('/')}`,
        lines: `${shown.join(', ')}${outside.length > shown.length ? ', …' : ''}`,
        count: outside.length,
      },
    }),
  )
}

/** Leakage of indirect and induced jobs that the scenario itself states, above 0. */
function leakages(net: Scenario['net']): { readonly at: readonly string[]; readonly leakage: number }[] {
  const found: { at: readonly string[]; quantity: Quantity | undefined }[] = [
    { at: ['net', 'leakage'], quantity: net?.leakage },
    ...Object.entries(net?.places ?? {}).map(([code, { leakage }]) => ({ at: ['net', 'places', code, 'leakage'], quantity: leakage })),
  ]
  return found.flatMap(({ at, quantity }) => {
    const leakage = quantity === undefined ? 0 : chosenOf(quantity).central
    return leakage > 0 ? [{ at, leakage }] : []
  })
}

/** Share of a line that is bought outside its buyer's place by explicit origins; 0 where the origin is left to trade. */
function outsideShare({ origin, buyer }: SpendingLine): number {
  if (origin === 'default') return 0
  let inside = 0
  for (const [code, share] of Object.entries(origin)) if (code === buyer) inside += chosenOf(share).central
  return 1 - inside
}
