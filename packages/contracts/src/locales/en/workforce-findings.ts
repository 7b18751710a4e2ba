import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of pools, courses and the bounds of the plan, and of the files they are read from, by code. */
export const workforceFindings: Readonly<Record<string, FindingText>> = {
  'month-stands-twice': {
    says: 'Month {found} stands twice; {expected}.',
    remedy: 'Put what belongs to the month into one entry.',
  },
  'code-stands-twice': { says: '{found} stands twice in this list.', remedy: 'Name it once.' },
  'joins-beyond-horizon': {
    says: 'People join in month {found}, after the horizon of {horizon} months; they are not counted.',
    remedy: 'Let them join earlier ({expected}) or choose a longer horizon.',
  },
  'course-start-beyond-horizon': {
    says: 'The course begins in month {found}, after the horizon of {horizon} months; this start is not counted.',
    remedy: 'Choose {expected}, or a longer horizon.',
  },
  'course-ends-beyond-horizon': {
    says: 'Who begins in month {found} is in the course for {months} months and comes out after the horizon of {horizon} months.',
    remedy: 'Let it begin earlier ({expected}), or choose a longer horizon.',
  },
  'course-never-ends-in-time': {
    says: 'Nobody comes out of the course within the horizon of {horizon} months: it begins in month {found} at the earliest and lasts {months}.',
    remedy: 'Let it begin earlier, make it shorter, or choose a longer horizon.',
  },
  'payer-shares-do-not-sum': {
    says: 'The shares of the payers sum to {found}, not to {expected}.',
    remedy: 'Change them until they sum to 1; what the firm pays itself is the share of "employer".',
  },
  'payer-named-employer': {
    says: 'A payer has the id {found}, which stands for the firm itself in courses and budgets.',
    remedy: 'Give the payer another id.',
  },
  'budget-stands-twice': {
    says: 'There are two budgets of {payer} for {year}.',
    remedy: 'Put them into one.',
  },
  'budget-year-outside-horizon': {
    says: 'The budget is for {found}; the scenario looks at {expected}, so it bounds nothing.',
    remedy: 'Correct the year, or take the budget out.',
  },
  'plan-date-beyond-horizon': {
    says: 'The posts are to be filled from month {found}, after the horizon of {horizon} months.',
    remedy: 'Choose {expected}, or a longer horizon.',
  },
  'transition-without-occupation': {
    says: 'No occupation is named.',
    remedy: 'Say from which occupation people come, or which post is to be filled.',
  },
  'sheet-empty': { says: 'The file holds nothing.', remedy: 'Begin with the template and fill it in.' },
  'sheet-header-unknown': {
    says: 'The first row names no column that is known here; it reads {found}.',
    remedy: 'Begin the file with these names, separated by commas or semicolons: {expected}.',
  },
  'sheet-column-missing': { says: 'The column "{column}" is missing.', remedy: 'Add it; the template has all columns.' },
  'sheet-column-unknown': {
    says: 'There is no column "{found}"; what stands in it is not taken.',
    remedy: 'Known columns: {expected}.',
  },
  'sheet-column-twice': { says: 'The column "{found}" stands twice; only the first is read.', remedy: 'Take the other one out.' },
  'number-of-cells': {
    says: 'The row has {found}; the first row names {expected}.',
    remedy: 'Put text that holds the separator, or a number with a decimal comma, into quotation marks; take empty cells at the end out.',
  },
  'cell-not-a-number': {
    says: 'Found {found}; expected {expected}.',
    remedy: 'Write digits with a point for decimals and nothing between thousands.',
  },
  'decimal-comma': {
    says: 'Found {found}: a decimal comma in a file whose cells are separated by commas.',
    remedy: 'Write {expected}, or save the file with semicolons.',
  },
  'ambiguous-number': {
    says: 'Found {found}, which may be {thousand} or {decimal}.',
    remedy: 'Write {thousand} for the first, {unmistakable} for the second.',
  },
  'formula-in-cell': {
    says: 'Found the formula {found}; files are read without computing anything.',
    remedy: 'Save the file with values in the place of formulas; put an apostrophe before a text that begins with =.',
  },
  'month-before-start': {
    says: 'Found {found}, before the scenario starts.',
    remedy: 'Choose {expected}.',
  },
  'month-needs-start': {
    says: 'Found the calendar month {found}, and no start of a scenario to count from.',
    remedy: 'Write the number of the month, counted from the start (0 = first month).',
  },
  'differs-from-first-row': {
    says: 'Found {found}; the first row of the same id (line {first}) says {expected}.',
    remedy: 'Say the same in every row of a pool, or leave the cell empty.',
  },
  'too-many-pools': {
    says: 'The file names more than {most} {kind}; those after line {line} are not read.',
    remedy: 'Put people of one occupation and place together, or split the scenario.',
  },
  'semicolons-read': {
    says: 'The cells are separated by {separator}; in the numbers of this file a comma is the sign before decimals.',
  },
  'more-findings': { says: '{count} more were found.', remedy: 'Mend these first, then read the file again.' },
  'text-file-broken': {
    says: 'From here on the file cannot be read: {found}.',
    remedy: 'Close the quotation mark, or double it inside a text.',
  },
}
