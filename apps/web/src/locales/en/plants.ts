export const plants = {
  title: 'An existing plant',
  lead: 'What depends on a plant or an industry that exists already, or is lost when it closes: its own jobs, those at its suppliers, and those that its wages pay for. Its own output is counted once.',
  place: 'The plant is in',
  industry: 'It belongs to',
  chooseIndustry: 'Choose an industry',
  about: { legend: 'The question', contribution: 'What depends on it?', closure: 'What is lost if it closes?' },
  size: { legend: 'How large it is', share: 'By its share of the industry there', output: 'By its output a year' },
  share: 'Share of what the industry makes there',
  output: 'Output a year, basic prices',
  outputUnit: 'million {{currency}} of {{year}}',
  spending: 'Share of wages that is spent on goods and services',
  spendingHint:
    'Leave the share of wages empty for that of each economy in the model, with its range. The rest goes to taxes, contributions and savings.',
  choose: 'Choose an industry to see what depends on a plant of it.',
  noSize: 'Give the size of the plant: a share or an amount.',
  says: {
    contribution:
      'About {{total}} jobs in {{place}} depend on it: {{direct}} of its own, {{indirect}} at suppliers, {{induced}} from what wages buy',
    closure:
      'At most about {{total}} jobs in {{place}} are lost with it: {{direct}} of its own, {{indirect}} at suppliers, {{induced}} from what wages buy',
    uncounted: 'How many jobs depend on it in {{place}} is not estimated: nobody has counted them',
  },
  sized: '{{industry}}, {{place}}: the industry makes {{whole}} {{unit}} a year there, the plant {{output}} {{unit}} of it ({{share}}).',
  unit: 'Jobs in {{place}}, heads; central values, without a range',
  unitRanged: 'Jobs in {{place}}, heads; central values and what 8 draws in 10 hold',
  source: 'Source: Shiftwork, input-output tables of {{year}}; employment by industry as last counted.',
  caption: '{{unit}} a year at basic prices; jobs as heads. Central values, without ranges.',
  captionRanged: '{{unit}} a year at basic prices; jobs as heads. Central values; under them what 8 draws in 10 hold.',
  column: { what: 'What, and where', output: 'Output', valueAdded: 'Value added', labourIncome: 'Labour income', jobs: 'Jobs' },
  row: '{{effect}}, {{place}}',
  where: { rest: 'rest of {{place}}', world: 'all economies' },
  itself: 'The plant itself',
  howTitle: 'How this comes about',
  how: 'The plant’s own output is given, not called for anew: what suppliers make for it, and for one another, is added, and what of that falls back on its own industry is left out. Wages spent at the stated share bring the rest. Jobs are output times jobs per output as last counted.',
  gross: 'These are gross figures: what would have come in its place is not taken off.',
  worst: 'Nobody finds another supplier, customer or job in this: it is the most that can be lost.',
  again:
    'Multipliers times the output would give {{typeI}} (suppliers) and {{typeII}} (with wages) {{unit}} of output in the world: {{againI}} and {{againII}} {{unit}} of these count this plant’s output a second time.',
  strays:
    'The ranges hold 8 of 10 of {{draws}} draws. In each the table of {{place}} is drawn anew: what every industry buys (standard deviation of the logarithm {{coefficients}}), what share of a product is imported (of the logit {{imports}}), jobs per output of every industry ({{employment}}). The size of the plant and the tables of other countries stand.',
  sources: 'Where these numbers come from',
  straysSpending: 'The share of wages that is spent lies between {{low}} and {{high}}.',
  heldSpending: 'The share of wages that is spent is held at your {{share}}.',
  straysExponent:
    'How much the region buys from itself is drawn as well, its exponent δ between {{low}} and {{high}}: the least certain part.',
  command: 'The same on the command line',
} as const
