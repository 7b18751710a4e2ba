import type { Domain } from './assumption.ts'

const share: Domain = { low: 0, high: 1 }
const aboveZero: Domain = { low: 0, high: Number.POSITIVE_INFINITY, open: 'low' }

/** Within what bounds the parameters of the project half have a meaning, by the first word of their path. */
const domains: Readonly<Record<string, Domain>> = {
  'trade-margin': { low: 0, high: 0.5 },
  'transport-margin': { low: 0, high: 0.5, open: 'high' },
  'household-spending': share,
  'employers-rate': { low: 0, high: 2 },
  'employment-factor': aboveZero,
  'productivity-growth': { low: -0.2, high: 0.2 },
  deflator: aboveZero,
  'exchange-rate': aboveZero,
  'supplier-staffing-months': { low: 1, high: 60, whole: true, certain: true },
  'coefficient-spread': { low: 0, high: 2, certain: true },
  'import-share-spread': { low: 0, high: 2, certain: true },
  'employment-spread': { low: 0, high: 2, certain: true },
  'short-interruption-months': { low: 0, high: 600, whole: true, certain: true },
  'learning-floor': { low: 0, high: 1, open: 'low' },
  'learning-ceiling': { low: 1, high: Number.POSITIVE_INFINITY },
  'jobs-plausibility-low': aboveZero,
  'jobs-plausibility-high': aboveZero,
  'jobs-per-million-note': aboveZero,
  'purchase-warning-share': aboveZero,
  'purchase-capacity-share': aboveZero,
  deadweight: share,
  displacement: share,
  substitution: share,
  leakage: share,
  'crowding-out': share,
  'jobs-per-direct-job-warning': { low: 0, high: Number.POSITIVE_INFINITY },
  'region-size-exponent': share,
  'region-smallest-size': share,
  'income-tax': share,
  'employees-rate': share,
  'consumption-tax': { low: 0, high: 2 },
  'corporate-tax': share,
  'taxable-profit': share,
  'hired-from-benefits': share,
  benefit: { low: 0, high: 2 },
  'social-discount-rate': { low: -1, high: 10, open: 'low' },
  'unemployment-rate': { low: 0, high: 1, open: 'high' },
  'move-similarity-minimum': { low: -1, high: 1 },
  'move-shortfall-maximum': share,
  'move-job-zone-gap-maximum': { low: 0, high: 4 },
  'move-pay-ratio-minimum': { low: 0, high: 10 },
  'related-share-minimum': share,
  'observed-movers-minimum': { low: 0, high: 1e6 },
  'training-full-shortfall': { low: 0, high: 1, open: 'low' },
  'preparation-months': { low: 0, high: 240 },
  'on-the-job-months': { low: 0, high: 240 },
  'separation-rate': { low: 0, high: 1, open: 'high' },
  'willing-share': share,
  'training-at-work-months': { low: 0, high: 600 },
  'training-attrition': { low: 0, high: 1, open: 'high' },
  'advertised-share': share,
  'left-open-months': { low: 0, high: 600 },
  'release-pay-months': { low: 0, high: 60 },
  'wage-loss-months': { low: 0, high: 600 },
  'reemployed-share': share,
}

/** Bounds outside which a parameter has no meaning; any number where nothing is known. */
export function parameterDomain(path: string): Domain {
  return domains[path.split('.')[0]!] ?? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
}

/** Whether an estimate uses a parameter of this name at all. */
export function isUsedParameter(path: string): boolean {
  return path.split('.')[0]! in domains
}
