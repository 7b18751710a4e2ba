import type { Project } from './project.ts'

/** Shapes by which something is bought, rising: the others (posts that stand alone, say) have direct and induced effects only. */
export function buyingShapes({ lines }: Pick<Project, 'lines'>): number[] {
  return [...new Set(lines.map(({ shape }) => shape))].sort((a, b) => a - b)
}
