const measures = ['output', 'value-added', 'labour-income', 'jobs'] as const

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
]
