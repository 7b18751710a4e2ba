/** What the tour shows, in its order. */
export const tourSteps = ['projects', 'result', 'begin', 'compare', 'words'] as const
export type TourStep = (typeof tourSteps)[number]

/** The step of a place in the tour. */
export const stepAt = (at: number): TourStep => tourSteps[at] ?? 'projects'
