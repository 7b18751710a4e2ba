/** What the words mean: each in two sentences at most. */
export const glossary = {
  title: 'What the words mean',
  used: 'Words used here',
  all: 'All words',
  group: {
    counting: 'How jobs are counted',
    effects: 'Which jobs are meant',
    net: 'From gross to net',
    places: 'Places and purchases',
    people: 'People and training',
    money: 'Money',
    certainty: 'How sure a figure is',
    sources: 'Where figures come from',
  },
  term: {
    job: {
      name: 'Job',
      means:
        'Work that one person is paid for, full-time or not. Whether it exists on a date or adds up over years is said by post and job-year.',
    },
    post: { name: 'Post', means: 'A job that exists on a date. Used for operation, which lasts.' },
    jobYear: {
      name: 'Job-year',
      means: 'One person’s work for one year. Used for building, which ends; job-years and posts are never added.',
    },
    fte: { name: 'Full-time equivalent', means: 'Hours worked, counted in full-time jobs. Two half-time posts are one.' },
    normalOperation: {
      name: 'Normal operation',
      means: 'The months after the start-up, in which the plant makes what it is meant to make. Posts are averages over them.',
    },
    direct: { name: 'Direct', means: 'At the plant itself and at its building site.' },
    indirect: { name: 'Suppliers (indirect)', means: 'At firms that supply the plant, at their suppliers, and so on.' },
    induced: { name: 'Spending of pay (induced)', means: 'Where the people with these jobs spend their pay.' },
    multiplier: {
      name: 'Multiplier',
      means: 'All jobs over direct jobs. It says how far an effect spreads, not whether the jobs are new.',
    },
    gross: {
      name: 'Gross jobs',
      means: 'All jobs that go with the project. Some would exist anyway, and some people come from other employers: net jobs are fewer.',
    },
    net: { name: 'Net jobs', means: 'Jobs that the place would not have had without the project: gross jobs less the steps below.' },
    counterfactual: { name: 'Counterfactual', means: 'What would happen without the project. Only the difference from it is an effect.' },
    deadweight: {
      name: 'Deadweight',
      means: 'The part that would have come about anyway, for instance because the firm would have invested without the grant.',
    },
    displacement: {
      name: 'Displacement',
      means: 'Jobs that competitors in the same place lose because the project takes sales from them.',
    },
    substitution: {
      name: 'Substitution',
      means: 'The firm replaces other work of its own, or people it employs already, instead of adding to it.',
    },
    leakage: { name: 'Leakage', means: 'Jobs counted in a place but held by people who live elsewhere.' },
    crowdingOut: {
      name: 'Crowding out',
      means: 'Workers whom the project draws from other firms that then stay without them. The scarcer workers are, the larger it is.',
    },
    economy: {
      name: 'Economy',
      means: 'A country, or a territory with accounts of its own, in the tables of the OECD. There are 80 of them.',
    },
    region: {
      name: 'Region',
      means: 'A part of an economy: an oblast of Ukraine or a region of France. Its figure is part of the figure of its country.',
    },
    industry: {
      name: 'Industry',
      means:
        'A group of firms that make similar things, one of 50 by the international classification ISIC. Its products bear the same name.',
    },
    inputOutput: {
      name: 'Input-output table',
      means: 'What each industry buys from each other, in one country and one year. Chains of suppliers are followed through it.',
    },
    origin: {
      name: 'Origin',
      means: 'Where a purchase comes from: by the trade statistics of the buyer’s country, or by shares that the scenario sets.',
    },
    locationQuotient: {
      name: 'Location quotient',
      means:
        'An industry’s share of the jobs in a region over its share in the country. Below 1, the region has to buy part of what it needs elsewhere.',
    },
    isco: {
      name: 'ISCO-08',
      means:
        'The International Standard Classification of Occupations. One digit is a major group, four digits are a unit group such as 7212, welders.',
    },
    pool: {
      name: 'Pool of people',
      means: 'People who could take posts of the project: unemployed, veterans, displaced, leaving school, or at a line that closes.',
    },
    shortfall: {
      name: 'Skill shortfall',
      means: 'The part of what the new occupation asks for that people of the old one lack. 0 is nothing, 1 is everything.',
    },
    viable: {
      name: 'Viable move',
      means:
        'A move between occupations that people can be expected to make with training. Its bounds on skills, preparation and pay are assumptions.',
    },
    jobZone: {
      name: 'Job zone',
      means: 'How much preparation an occupation needs, from 1 (little) to 5 (years of study and experience), by O*NET.',
    },
    valueAdded: {
      name: 'Value added',
      means: 'What an industry sells less what it buys for it: pay, profits and taxes on production. It is no measure of jobs.',
    },
    basicPrices: {
      name: 'Basic prices',
      means:
        'What the maker receives: without taxes on the product, trade and transport. Amounts that buyers pay are brought to them first.',
    },
    deflator: {
      name: 'Deflator',
      means: 'How prices moved between two years. Amounts of different years are brought to the same prices with it.',
    },
    presentValue: { name: 'Present value', means: 'What money of later years is worth today: each year away takes off the discount rate.' },
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
    sobol: {
      name: 'Sobol’ index',
      means: 'The share of what is uncertain in a figure that one uncertain number brings, alone or together with others.',
    },
    shapley: {
      name: 'Shapley part',
      means: 'The part of the difference between two scenarios that one changed input answers for. The parts add up to the difference.',
    },
    breakEven: {
      name: 'Break-even value',
      means: 'The value of one number at which a figure just reaches what you need, all else as it is.',
    },
    claim: {
      name: 'Claim',
      means:
        'A value that somebody states for a number, with source, date and our confidence in it. One is chosen; the others stay visible.',
    },
    proxy: {
      name: 'Proxy',
      means:
        'A known figure that stands for an unknown one, such as the American mix of occupations for other countries. It is marked wherever it is used.',
    },
    notEstimated: { name: 'Not estimated', means: 'The data do not allow a figure. It is not zero.' },
    model: {
      name: 'Model',
      means: 'The tables and parameters that an estimate uses, named by a hash. An estimate keeps its model when a newer one appears.',
    },
    trace: {
      name: 'How it came about',
      means: 'The formula of a figure with its numbers and their sources. Each number opens in turn, down to a table or an assumption.',
    },
  },
} as const
