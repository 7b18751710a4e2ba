import type { Quantity, Scenario } from '@shiftwork/contracts'
import type { TimeBand } from '../../components/chart/phase-bands.tsx'
import { centralOf } from '../../figures/quantity-value.ts'

const whole = (quantity: Quantity) => Math.round(centralOf(quantity) ?? 0)

/** Phases of a scenario as bands of months, at their central dates. */
export function phaseBands(scenario: Scenario, name: (kind: Scenario['phases'][number]['kind']) => string): TimeBand[] {
  return scenario.phases
    .map((phase) => ({ label: name(phase.kind), from: whole(phase.from), to: whole(phase.from) + whole(phase.months) - 1 }))
    .sort((a, b) => a.from - b.from)
}
