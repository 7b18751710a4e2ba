/** Sections of a result in their order; the first is the result's own address. */
export const sections = [
  'summary',
  'uncertainty',
  'sensitivity',
  'net',
  'public-money',
  'time',
  'places',
  'industries',
  'occupations',
  'retraining',
  'risk',
  'money',
  'claims',
  'assumptions',
  'reproduce',
] as const
export type Section = (typeof sections)[number]
export const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name)
