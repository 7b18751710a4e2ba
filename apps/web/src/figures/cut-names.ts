/** Names of the cuts that the pages ask for. Jobs over a window are job-years; posts are on a date. */
export const cutNames = {
  /** Posts by place, effect and month. */
  months: 'months-jobs',
  /** Job-years by place, effect and calendar year. */
  years: 'years-jobs',
  /** Posts by month with every quantile. */
  postsByMonth: 'months-posts',
  /** Job-years by place, effect and window. */
  places: 'places-jobs',
  /** Job-years by place, industry, effect and window. */
  industries: 'industries-jobs',
  /** Job-years of the project's own posts by place, occupation and window. */
  occupations: 'occupations-jobs',
  /** Revenue and what it is spent on, by year. */
  account: 'account',
  /** Purchases over the horizon by phase, product and place of origin. */
  spending: 'spending',
  /** From gross to net in posts of the steady year, by place, effect and step. */
  netPosts: 'net-posts',
  /** From gross to net in job-years over a window, by place, effect and step. */
  netJobs: 'net-jobs',
  /** Posts beside the people of the place, by place and item. */
  jobShares: 'job-shares',
  /** The public account by payer, item and year: in above zero, out below. */
  publicMoney: 'public-money',
  /** Present values, jobs and cost per job, by payer and item. */
  publicValue: 'public-value',
  /** Grants with a promise of jobs, by instrument and item. */
  conditionalGrants: 'conditional-grants',
  /** Posts of the retraining plan by opening (occupation and place), item and month. */
  planOpenings: 'plan-openings',
  /** People in each course, and for how many there is room, by course, item and month. */
  planSeats: 'plan-seats',
  /** Cost of the plan by who bears it, item and year. */
  planMoney: 'plan-money',
  /** Who goes from where to which post, one code a cohort. */
  planCohorts: 'plan-cohorts',
  /** Units planned, with the posts that can be filled, and made in the end, by month. */
  riskOutput: 'risk-output',
  /** Share of the planned output that each threat alone leaves, and that all of them leave, by month. */
  riskAvailability: 'risk-availability',
  /** What risk costs the plant, by year and item. */
  riskAccount: 'risk-account',
  riskAccountLife: 'risk-account-life',
} as const
