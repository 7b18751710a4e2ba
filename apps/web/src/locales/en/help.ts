export const help = {
  title: 'Help',
  way: 'From a question to an answer',
  step: {
    open: 'Open a scenario of the worked example and read its summary.',
    change:
      'Choose “Change the scenario”, or copy it first, and go through the seven steps. The preview beside them follows what you write.',
    run: 'Run the estimate under “Check answers”. You can leave; it goes on without you.',
    compare: 'Tick two to four estimates on the start page and compare them: what differs comes first.',
    share: 'The address of a result or a comparison can be shared; it names estimates, never their content.',
  },
  words: 'What the words mean',
  term: {
    gross: {
      name: 'Gross jobs',
      means: 'All jobs that go with the project. Some would exist anyway, and some people come from other employers: net jobs are fewer.',
    },
    post: { name: 'Post', means: 'A job that exists on a date. Used for operation, which lasts.' },
    jobYear: {
      name: 'Job-year',
      means: 'One person’s work for one year. Used for building, which ends. Job-years and posts are never added.',
    },
    fte: { name: 'Full-time equivalent', means: 'Hours worked, counted in full-time jobs. Two half-time posts are one.' },
    direct: { name: 'Direct', means: 'At the plant itself and at its building site.' },
    indirect: { name: 'Suppliers (indirect)', means: 'At firms that supply the plant, at their suppliers, and so on.' },
    induced: { name: 'Spending of pay (induced)', means: 'Where the people with these jobs spend their pay.' },
    range: {
      name: '8 chances in 10',
      means: 'In 8 of 10 draws the figure lies in this range; in one it is below, in one above (p10 to p90).',
    },
    draw: {
      name: 'Draw',
      means: 'One pass of the model in which every uncertain number takes a value from its range. Figures are averages over the draws.',
    },
    seed: {
      name: 'Seed',
      means: 'Decides the chance in the draws. The same seed gives the same draws to two scenarios, so that only their inputs differ.',
    },
    claim: {
      name: 'Claim',
      means:
        'A value that somebody states for a number, with source, date and our confidence in it. One is chosen; the others stay visible.',
    },
    notEstimated: { name: 'Not estimated', means: 'The data do not allow a figure. It is not zero.' },
    origin: {
      name: 'Origin',
      means: 'Where a purchase comes from: by the trade statistics of the buyer’s country, or by shares that the scenario sets.',
    },
    model: {
      name: 'Model',
      means: 'The tables and parameters that an estimate uses, named by a hash. An estimate keeps its model when a newer one appears.',
    },
  },
  api: 'For programs: the interface and its reference',
} as const
