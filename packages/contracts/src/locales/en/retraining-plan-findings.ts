import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of the retraining plan, by code. */
export const retrainingPlanFindings: Readonly<Record<string, FindingText>> = {
  'plan-without-pools': {
    says: 'The scenario does not say where people could come from ({found}).',
    remedy: 'Add pools: a closing line, unemployed people, school leavers.',
  },
  'plan-does-not-converge': {
    says: 'After {rounds} rounds the labour a unit takes still moves by a share of {change}: people and output do not settle.',
    remedy: 'Read the figures as one round of several, or add people and seats.',
  },
  'plan-not-proved-best': {
    says: 'The iterations ran out at the stage "{stage}": the plan keeps all bounds, and may be short of the best by a share of {gap}.',
    remedy: 'Make it smaller: fewer pools, courses or months.',
  },
  'plan-date-out-of-reach': {
    says: 'No plan fills every post from month {month} on; this one fills as many as can be.',
    remedy: 'What stands against it is listed: give way at one of them, or choose a later month.',
  },
  'plan-in-coarse-steps': {
    says: 'The plan is too large to be made month by month over {horizon} months: it is made in steps of {months} months, and trainings are rounded to the nearest step.',
  },
  'plan-openings-unreached': {
    says: 'No pool has a viable move to {count} openings: {openings}.',
    remedy: 'Add pools of these or near occupations, or let pools reach the place.',
  },
  'plan-output-stopped': {
    says: 'Output counts as zero while posts on which it depends cannot be filled by any pool: {openings}.',
    remedy: 'Add pools for them, or say that output does not depend on them ("essential": false).',
  },
  'plan-date-opening-short': { says: 'Up to {people} posts of {occupation} in {place} stay open after the date.' },
  'plan-date-opening-unreached': {
    says: 'No pool has a viable move to {occupation} in {place}: up to {people} posts stay open.',
    remedy: 'Add a pool of this or a near occupation.',
  },
  'plan-date-pool-too-small': {
    says: 'The pool {pool} has no more people, or they join too late.',
    remedy: 'More people, earlier, or a larger share who are willing.',
  },
  'plan-date-seats-too-few': { says: 'The course {course} has too few seats.', remedy: 'More seats, or an earlier start.' },
  'plan-date-budget-too-small': {
    says: 'The budget of {payer} for {year} is used up ({amount}).',
    remedy: 'A larger budget, or other payers.',
  },
  'plan-date-whole-budget-too-small': { says: 'The budget of {amount} is used up.', remedy: 'A larger budget.' },
}
