import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { NoPlan } from './no-plan.tsx'
import { usePlanCuts } from './plan-cuts.ts'
import { SkillsGap } from './skills-gap.tsx'

/** Posts wanted, filled and open by kind and month, where the scenario names people; else why there is none. */
export function SkillsGapSection({ run, names }: SectionProps) {
  const source = useSourceLine(run)
  const { plan, asked } = usePlanCuts(run)
  if (plan === undefined) return <Waiting of={asked} />
  if (plan === 'none' || plan === 'absent') return <NoPlan run={run} reason={plan} />
  return <SkillsGap cut={plan.openings} names={names} source={source} />
}
