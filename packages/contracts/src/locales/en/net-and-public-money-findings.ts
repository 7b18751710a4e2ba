import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of the way from gross to net, and of public money, by code. */
export const netAndPublicMoneyFindings: Readonly<Record<string, FindingText>> = {
  'standard-preset-assumed': {
    says: 'The scenario says nothing of what would come about anyway: net jobs take the standard preset.',
    remedy: 'Give shares of your own under "net", or choose the cautious or the optimistic preset.',
  },
  'deadweight-in-counterfactual': {
    says: 'A counterfactual says what happens without the project: deadweight is in it and counts as 0.',
  },
  'supply-and-disruption-not-modelled': {
    says: 'Nothing is taken off direct jobs for people who cannot be found, and nothing for interruptions; of indirect and induced jobs the share is taken off that only draws workers from other firms.',
  },
  'leakage-counted-twice': {
    says: 'Leakage of {leakage} at {path} and the origins of {count} lines ({lines}; the first at {origin}) may say the same: purchases from outside are not in gross jobs already.',
    remedy:
      'Leakage is the share of jobs here that people from elsewhere hold. Where it was meant as what is bought elsewhere, set it to 0.',
  },
  'substitution-counted-twice': {
    says: 'Substitution of {substitution} at {path} and the counterfactual ({counterfactual}) may say the same: what the firm gives up is subtracted with the counterfactual already.',
    remedy: 'Where the counterfactual describes what the firm gives up for the project, set substitution to 0.',
  },
  'jobs-per-direct-job-high': {
    says: 'In {place} there are {ratio} indirect and induced jobs for one direct job; studies of what came about afterwards find about {limit} at most.',
    remedy: 'Check local content and wages, or read net jobs instead.',
  },
  'place-outside-project': {
    says: 'The project neither works nor buys in {found}; expected {expected}.',
    remedy: 'Take it out, or give the project something to do there.',
  },
  'counterfactual-is-scenario': {
    says: 'The counterfactual is the scenario itself: nothing would be left of it.',
    remedy: 'Describe what happens without the project, or take the counterfactual out.',
  },
  'counterfactual-frame-differs': {
    says: 'The counterfactual must share model, start, months, currency and price year with the scenario: found {found}; expected {expected}.',
    remedy: 'Write the same value in both.',
  },
  'unknown-payer': {
    says: 'Nobody pays this: {found} is not among the payers ({expected}).',
    remedy: 'Add the payer, or name one that is there.',
  },
  'payment-beyond-horizon': {
    says: 'Of {instrument} a share of {share} is paid within the horizon of {horizon} months; the rest is in no account.',
    remedy: 'Choose a longer horizon, or pay within it.',
  },
  'condition-beyond-horizon': {
    says: 'The posts promised for {instrument} are counted in month {found}, after the horizon of {horizon} months: nothing comes back.',
    remedy: 'Choose a longer horizon, or count within it.',
  },
  'payer-without-place': { says: 'The payer {payer} has no place; expected {expected}.', remedy: 'Say whose money it is.' },
  'two-states-of-one-economy': {
    says: 'The economy of {found} has a state among the payers already.',
    remedy: 'Leave one of them, or make the other an agency.',
  },
  'relief-needs-state': {
    says: 'Taxes are collected by states alone; {found} is none.',
    remedy: 'Name the state whose tax is not collected.',
  },
  'relief-of-uncounted-tax': {
    says: 'Relief of a tax that is not counted; expected {expected}.',
    remedy: 'Count corporate tax under "funding".',
  },
}
