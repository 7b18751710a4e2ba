export const money = {
  currency: 'Show money in',
  year: 'At prices of',
  own: '{{text}} (as in the scenario)',
  shownIn: 'Money is shown in {{currency}} at prices of {{year}}',
  rate: '1 {{own}} of {{ownYear}} is {{rate}} {{currency}} of {{year}}. This comes from:',
  source: '{{term}}: {{value}}.',
  ownRate: 'Set in the scenario.',
  only: 'Only what this page shows is converted, at central rates and the same way in every draw. The estimate, its files, the accounts of single figures and what you ask of a plan stay in {{own}} of {{ownYear}}.',
  unknown: 'No rate or price level is known for {{currency}} of {{year}}: money is shown as in the scenario.',
} as const
