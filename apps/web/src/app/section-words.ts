import type { Section } from '../features/results/section-list.ts'
import type { Term } from './glossary-groups.ts'

/** The words that each part of a result cannot do without. */
export const sectionWords: Readonly<Record<Section, readonly Term[]>> = {
  summary: ['gross', 'post', 'jobYear', 'range'],
  uncertainty: ['range', 'draw'],
  sensitivity: ['sobol', 'breakEven'],
  net: ['gross', 'net', 'deadweight', 'displacement', 'substitution', 'leakage', 'crowdingOut', 'counterfactual'],
  'public-money': ['net', 'presentValue'],
  time: ['jobYear', 'post', 'normalOperation'],
  places: ['economy', 'region', 'locationQuotient'],
  industries: ['industry', 'inputOutput', 'direct', 'indirect', 'induced'],
  occupations: ['isco', 'proxy'],
  retraining: ['pool', 'shortfall', 'viable', 'jobZone'],
  risk: ['draw', 'normalOperation'],
  money: ['valueAdded', 'basicPrices', 'origin'],
  claims: ['claim'],
  assumptions: ['claim', 'deflator'],
  reproduce: ['model', 'seed', 'draw'],
}
