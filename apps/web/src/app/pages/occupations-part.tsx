import { OccupationsSection } from '../../features/results/occupations-section.tsx'
import { SkillsGapSection } from '../../features/retraining-plan/skills-gap-section.tsx'
import type { SectionProps } from '../../figures/section-props.ts'

/** Kinds of posts, then who is there to take them. */
export function OccupationsPart(props: SectionProps) {
  return (
    <div className="stack-wide">
      <OccupationsSection {...props} />
      <SkillsGapSection {...props} />
    </div>
  )
}
