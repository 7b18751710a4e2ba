import type { english } from '../locales/en/index.ts'

type Glossary = (typeof english)['glossary']

/** A word of the glossary. */
export type Term = keyof Glossary['term']

interface GlossaryGroup {
  readonly group: keyof Glossary['group']
  readonly terms: readonly Term[]
}

/** The words of the glossary by what they are about, in the order in which one builds on the other. */
export const glossaryGroups: readonly GlossaryGroup[] = [
  { group: 'counting', terms: ['job', 'post', 'jobYear', 'fte', 'normalOperation'] },
  { group: 'effects', terms: ['direct', 'indirect', 'induced', 'multiplier'] },
  { group: 'net', terms: ['gross', 'net', 'counterfactual', 'deadweight', 'displacement', 'substitution', 'leakage', 'crowdingOut'] },
  { group: 'places', terms: ['economy', 'region', 'industry', 'inputOutput', 'origin', 'locationQuotient'] },
  { group: 'people', terms: ['isco', 'pool', 'shortfall', 'viable', 'jobZone'] },
  { group: 'money', terms: ['valueAdded', 'basicPrices', 'deflator', 'presentValue'] },
  { group: 'certainty', terms: ['range', 'draw', 'seed', 'sobol', 'shapley', 'breakEven'] },
  { group: 'sources', terms: ['claim', 'proxy', 'notEstimated', 'model', 'trace'] },
]
