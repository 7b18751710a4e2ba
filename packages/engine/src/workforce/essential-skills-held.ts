/** Share of a group's ESCO occupations for which each skill is essential, by the name of the skill. */
export type SkillNeeds = ReadonlyMap<string, number>

export interface EssentialSkillsHeld {
  /** Part of the target's needs that the origin has as needs of its own, 0 to 1. */
  readonly share: number
  /** Skills of the target that the origin needs too, and those that it does not. */
  readonly held: number
  readonly missing: number
  /** Skills that people lack, those that most of the target's occupations need first. */
  readonly missingSkills: readonly string[]
}

/**
 * Which of a target's essential skills people from an origin hold.
 *
 *   share = Σ_s min(w_ts, w_os) / Σ_s w_ts,  w the share of a group's ESCO occupations for which a skill is essential
 *
 * @see MODEL.md 8.3
 */
export function essentialSkillsHeld(origin: SkillNeeds, target: SkillNeeds): EssentialSkillsHeld {
  let both = 0
  let asked = 0
  let held = 0
  const lacking: { readonly skill: string; readonly need: number }[] = []
  for (const [skill, need] of target) {
    const own = origin.get(skill) ?? 0
    asked += need
    both += Math.min(need, own)
    if (own > 0) held++
    else lacking.push({ skill, need })
  }
  lacking.sort((a, b) => b.need - a.need || (a.skill < b.skill ? -1 : 1))
  return { share: asked > 0 ? both / asked : 0, held, missing: lacking.length, missingSkills: lacking.map(({ skill }) => skill) }
}
