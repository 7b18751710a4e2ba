import type { Finding, Instrument, Scenario } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { findingAt } from '../assumptions/findings.ts'

/** Instruments whose amount is spread over their months; a loan is paid at once, and relief lasts as long as there is a tax. */
const spread = new Set<Instrument['kind']>(['grant', 'training', 'guarantee'])

/**
 * Public money that an account of the horizon does not hold, or holds in part, and conditions that it never sees counted. Nothing of it is an error, but a
 * grant that costs nothing is told.
 *
 * @see MODEL.md 11
 */
export function checkPayments({ months, funding }: Pick<Scenario, 'months' | 'funding'>): Finding[] {
  const horizon = chosenOf(months).central
  return (funding?.instruments ?? []).flatMap((instrument, k) => {
    const at = ['funding', 'instruments', k]
    const values = { instrument: instrument.id, horizon }
    const first = chosenOf(instrument.from).central
    const end = first + chosenOf(instrument.months).central
    const findings: Finding[] = []
    if (first >= horizon || (spread.has(instrument.kind) && end > horizon))
      findings.push(
        findingAt([...at, first >= horizon ? 'from' : 'months'], 'payment-beyond-horizon', {
          severity: 'warning',
          found: first >= horizon ? String(first) : String(end),
          expected: first >= horizon ? `less than ${horizon}` : `at most ${horizon}`,
          values: { ...values, share: first >= horizon ? 0 : (horizon - first) / (end - first) },
        }),
      )
    const condition = instrument.kind === 'grant' ? instrument.condition : undefined
    if (condition && chosenOf(condition.month).central >= horizon)
      findings.push(
        findingAt([...at, 'condition', 'month'], 'condition-beyond-horizon', {
          severity: 'warning',
          found: String(chosenOf(condition.month).central),
          expected: `less than ${horizon}`,
          values,
        }),
      )
    return findings
  })
}
