import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of scenarios, by code. */
export const scenarioFindings: Readonly<Record<string, FindingText>> = {
  'empty-project': {
    says: 'There is nothing to estimate: {found}.',
    remedy: 'Add a phase with spending lines or posts.',
  },
  'unknown-product': { says: 'The tables have no product {found}.', remedy: 'Choose one of: {expected}.' },
  'unknown-economy': { says: 'The model version has no economy {found}.', remedy: 'Choose {expected}.' },
  'unknown-region': { says: 'The model version has no region {found}.', remedy: 'Choose {expected}.' },
  'unknown-occupation': { says: 'ISCO-08 has no occupation {found}.', remedy: 'Choose {expected}.' },
  'unknown-currency': { says: 'There is no exchange rate for {found}.', remedy: 'Give amounts in one of: {expected}.' },
  'unknown-price-year': { says: 'There is no deflator for prices of {found}.', remedy: 'Choose one of the years {expected}.' },
  'unknown-model-version': { says: 'The scenario asks for model version {found}.', remedy: 'Write {expected}.' },
  'unknown-parameter': { says: 'The model has no parameter {found}.', remedy: 'Known ones of this kind: {expected}.' },
  'parameter-outside-range': {
    says: 'The value {found} is outside what is held plausible for this parameter ({expected}).',
    remedy: 'Give a source for it, or choose a value inside.',
  },
  'parameter-without-effect': {
    says: 'The parameter {found} does not enter an estimate, so its value changes nothing.',
    remedy: 'Take it out.',
  },
  'outside-domain': { says: 'Found {found}; the model needs a number that is {expected}.', remedy: 'Correct the number or its unit.' },
  'not-whole': { says: 'Found {found}; expected {expected}.', remedy: 'Round it.' },
  'must-be-certain': {
    says: 'This number may not be uncertain; found {found}, expected {expected}.',
    remedy: 'Choose one value and take the range out.',
  },
  'draws-outside-domain': {
    says: 'Draws of this number would leave what has a meaning: found {found}; expected {expected}.',
    remedy: 'Choose a distribution or a range that stays inside.',
  },
  'shares-do-not-sum': {
    says: 'The shares sum to {found}, not to {expected}.',
    remedy: 'Change them until they sum to 1, or choose the default origin.',
  },
  'phase-never-starts': {
    says: 'The phase {phase} would start in month {found}, after the horizon of {horizon} months.',
    remedy: 'Let it start earlier or choose a longer horizon.',
  },
  'phase-beyond-horizon': {
    says: 'The phase {phase} goes on {found}; what lies after the horizon of {horizon} months is not counted.',
    remedy: 'Choose a longer horizon, or end the phase with it.',
  },
  'phases-overlap': {
    says: 'The phase {phase} starts in month {found} while {other} still produces; one plant does not make its output twice.',
    remedy: 'Let it start in a later month ({expected}), or shorten {other}.',
  },
  'needs-production': {
    says: 'The phase {phase} makes nothing, so "{found}" has no meaning in it; expected {expected}.',
    remedy: 'Choose another basis, or move it to a phase that produces.',
  },
  'profile-does-not-sum': { says: 'The monthly shares sum to {found}, not to {expected}.', remedy: 'Change them until they sum to 1.' },
  'profile-length': {
    says: 'Found {found}; expected {expected}.',
    remedy: 'Give one share for each month of the phase, or choose even, front or s-curve.',
  },
  'profile-needs-total': {
    says: 'Own monthly shares spread a total; this line is {found}.',
    remedy: 'Choose the basis total, or take the shares out.',
  },
  'post-never-starts': {
    says: 'These posts would start {found} months after their phase, when it is over; expected {expected}.',
    remedy: 'Let them start earlier.',
  },
  'posts-beyond-economy': {
    says: 'The posts of this economy come to {found}; held possible are {expected}.',
    remedy: 'Correct the counts; this is the largest of them.',
  },
  'amount-beyond-economy': {
    says: 'This line is {found} in one year; held possible are {expected}.',
    remedy: 'Correct the amount, its basis or the currency.',
  },
  'revenue-beyond-economy': {
    says: 'Revenue would be {found} in one year; held possible are {expected}.',
    remedy: 'Correct price or capacity.',
  },
}
