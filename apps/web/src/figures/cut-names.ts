/** Names of the cuts that the pages ask for (docs: DESIGN.md 11). */
export const cutNames = {
  months: 'months-jobs',
  placesPosts: 'places-posts',
  placesJobYears: 'places-job-years',
  industriesPosts: 'industries-posts',
  industriesJobYears: 'industries-job-years',
  occupations: 'occupations',
  account: 'account',
  purchases: 'purchases',
} as const
