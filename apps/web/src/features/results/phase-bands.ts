import type { Quantity, Scenario } from '@shiftwork/contracts'
import type { TimeBand } from '../../components/chart/phase-lanes.tsx'
import { centralOf } from '../../figures/quantity-value.ts'

type Kind = Scenario['phases'][number]['kind']

const whole = (quantity: Quantity) => Math.round(centralOf(quantity) ?? 0)
const colours: Readonly<Record<Kind, string>> = {
  construction: 'var(--phase-a)',
  'ramp-up': 'var(--phase-b)',
  operation: 'var(--phase-c)',
  relocation: 'var(--phase-a)',
  closure: 'var(--phase-b)',
}

/** When each kind of phase goes on, at the central dates: from the first month of the earliest to the last of the latest. */
export function phaseBands(scenario: Scenario, name: (kind: Kind) => string): TimeBand[] {
  const kinds = [...new Set(scenario.phases.map((p) => p.kind))]
  return kinds
    .map((kind) => {
      const spans = scenario.phases
        .filter((p) => p.kind === kind)
        .map((p) => ({ from: whole(p.from), end: whole(p.from) + whole(p.months) }))
      return {
        label: name(kind),
        colour: colours[kind],
        from: Math.min(...spans.map((s) => s.from)),
        to: Math.max(...spans.map((s) => s.end)) - 1,
      }
    })
    .sort((a, b) => a.from - b.from)
}
