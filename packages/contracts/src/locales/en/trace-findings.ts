import type { FindingText } from '../../finding-text.ts'

/** Why a figure has no trace. */
export const traceFindings: Readonly<Record<string, FindingText>> = {
  'trace-of-draws': {
    says: '{found} is a statistic of draws: the mean of them or a quantile (interpolated between the two nearest draws), which is no formula of inputs. So is every step of a ladder told as a mean.',
    remedy: 'Ask for the central value: {expected}.',
  },
  'unknown-figure': { says: 'The estimate has no figure {found}.', remedy: 'Check cut and codes; what can be traced: {expected}.' },
  'figure-not-estimated': { says: '{found} is not estimated, so there is nothing to trace.' },
  'figure-not-traced': { says: 'There is no figure {found} to trace.', remedy: 'What can be traced: {expected}.' },
  'figure-of-plan': {
    says: '{found} is what the retraining plan chooses: the solution of a linear programme, not a formula of inputs.',
    remedy: 'The plan itself says who moves where and which of its limits bind.',
  },
  'trace-differs': {
    says: 'The formula of {found} gives {traced}, the estimate {value}. A trace that does not give its figure back is not handed out.',
    remedy: 'Please report it with the scenario.',
  },
}
