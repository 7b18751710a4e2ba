const measures = ['output', 'value-added', 'labour-income', 'jobs'] as const

/** Names of the cuts that only an estimate has whose scenario names risks. */
export const cutsOfRisk: readonly string[] = ['risk-output', 'risk-availability', 'risk-account', 'risk-account-life']

/** Names of the cuts that only an estimate has whose scenario names pools. */
export const cutsOfPlan: readonly string[] = ['plan-openings', 'plan-seats', 'plan-money', 'plan-cohorts']

/** Names of all cuts of an estimate. */
export const knownCuts: readonly string[] = [
  'criteria',
  'months-jobs',
  ...measures.map((measure) => `places-${measure}`),
  'industries-jobs',
  'occupations-jobs',
  ...measures.map((measure) => `years-${measure}`),
  'months-posts',
  'net-jobs',
  'net-posts',
  'job-shares',
  'public-money',
  'public-value',
  'conditional-grants',
  ...cutsOfRisk,
  ...measures.map((measure) => `detail-${measure}`),
  'months-output',
  'months-value-added',
  'months-labour-income',
  'months-job-years',
  'occupations-months',
  'spending',
  'spending-regions',
  'account',
  'output',
  ...cutsOfPlan,
]
