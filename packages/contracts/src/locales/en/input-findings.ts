import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of whatever is read, by code. */
export const inputFindings: Readonly<Record<string, FindingText>> = {
  'unknown-field': { says: 'There is no field "{field}" here.', remedy: 'Correct its spelling or take it out.' },
  'missing-field': { says: 'This is missing; expected {expected}.', remedy: 'Add it.' },
  'wrong-type': { says: 'Found {found}; expected {expected}.', remedy: 'Write a value of the expected kind.' },
  'too-small': { says: 'Found {found}; expected {expected}.', remedy: 'Choose a larger value.' },
  'too-large': { says: 'Found {found}; expected {expected}.', remedy: 'Choose a smaller value.' },
  'unknown-value': { says: 'Found {found}; expected one of {expected}.', remedy: 'Choose one of them.' },
  'wrong-format': { says: 'Found {found}, which is not written as expected ({expected}).', remedy: 'Write it in the expected form.' },
  'not-valid': { says: 'Found {found}; expected {expected}.' },
  'not-json': { says: 'This is not JSON: near {found}.', remedy: 'Check brackets, commas and quotation marks at that place.' },
  'forbidden-key': { says: 'The name {found} cannot be used as a field.', remedy: 'Take it out.' },
  'unknown-format-version': {
    says: 'The file says format {found}; this version of Shiftwork reads format {expected}.',
    remedy: 'Open it with the version that wrote it, or set format to 1 and check every field.',
  },
  'distribution-min-above-max': { says: 'The smallest value is not below the largest.', remedy: 'Exchange or correct min and max.' },
  'distribution-mode-outside': { says: 'The most likely value lies outside min and max.', remedy: 'Put it between them.' },
  'weights-do-not-sum': { says: 'The weights do not sum to 1.', remedy: 'Divide each by their sum.' },
  'chosen-claim-missing': {
    says: 'The chosen claim {found} is not among the claims ({expected}).',
    remedy: 'Choose one of the claims that are listed.',
  },
  'duplicate-id': { says: 'The same id stands twice.', remedy: 'Give each its own.' },
  'range-excludes-chosen': {
    says: 'The range {found} does not contain the chosen value; expected {expected}.',
    remedy: 'Widen the range or choose another claim.',
  },
  'range-beside-distribution': {
    says: 'The chosen claim already is a distribution, so a range beside it has no meaning.',
    remedy: 'Take the range out.',
  },
  'not-a-stored-table': { says: 'This is no stored table: found {found}; expected {expected}.' },
  'stored-table-cut': { says: 'The stored table is not whole: it has {found}; expected {expected}.' },
  'stored-table-changed': { says: 'The stored table has changed since it was written: found {found}; expected {expected}.' },
  'stored-table-version': { says: 'The stored table was written by another version of Shiftwork: found {found}; expected {expected}.' },
  'table-too-large-to-store': { says: 'The table takes {found} in one file; expected {expected}.' },
}
