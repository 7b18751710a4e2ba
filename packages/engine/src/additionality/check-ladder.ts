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
  if (!scenario.pools?.length) findings.push(note(scenario.risk ? 'supply-not-modelled' : 'supply-and-disruption-not-modelled'))
  else if (!scenario.risk) findings.push(note('disruption-not-modelled'))
  return [...findings, ...leakageCountedTwice(scenario), ...substitutionCountedTwice(scenario)]
}

/**
 * The same leakage in local content and in the ladder. Purchases from outside an economy are never in its gross effects; a share of leakage of the
 * scenario's own, beside origins that already send money outside, is suspected to say the same again. Both are named.
 */
function leakageCountedTwice({ net, phases }: Scenario): Finding[] {
  const stated = statedShares(net, 'leakage')
  if (stated.length === 0) return []
  const lines = phases.flatMap(({ spending }, p) =>
    spending.map((line, k) => ({ line, at: ['phases', p, 'spending', k, 'origin'], share: outsideShare(line) })),
  )
  const outside = lines.filter(({ share }) => share > 0)
  if (outside.length === 0) return []
  const shown = outside.slice(0, most).map(({ line }) => line.id)
  return stated.map(({ at, share: leakage }) =>
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

/**
 * What the same firm gives up, as a share and as a scenario. A counterfactual that runs without the project takes its jobs off as they are; a share of
 * substitution of the scenario's own beside it is suspected to take them off again. Both are named.
 */
function substitutionCountedTwice({ net, counterfactual }: Scenario): Finding[] {
  if (counterfactual?.without !== 'runs') return []
  return statedShares(net, 'substitution').map(({ at, share }) =>
    findingAt(at, 'substitution-counted-twice', {
      severity: 'warning',
      found: String(share),
      values: { substitution: share, counterfactual: '/counterfactual/scenario' },
    }),
  )
}

/** Shares of one kind that the scenario itself states, above 0. */
function statedShares(
  net: Scenario['net'],
  field: 'leakage' | 'substitution',
): { readonly at: readonly string[]; readonly share: number }[] {
  const found: { at: readonly string[]; quantity: Quantity | undefined }[] = [
    { at: ['net', field], quantity: net?.[field] },
    ...Object.entries(net?.places ?? {}).map(([code, shares]) => ({ at: ['net', 'places', code, field], quantity: shares[field] })),
  ]
  return found.flatMap(({ at, quantity }) => {
    const share = quantity === undefined ? 0 : chosenOf(quantity).central
    return share > 0 ? [{ at, share }] : []
  })
}

/** Share of a line that is bought outside its buyer's place by explicit origins; 0 where the origin is left to trade. */
function outsideShare({ origin, buyer }: SpendingLine): number {
  if (origin === 'default') return 0
  let inside = 0
  for (const [code, share] of Object.entries(origin)) if (code === buyer) inside += chosenOf(share).central
  return 1 - inside
}
