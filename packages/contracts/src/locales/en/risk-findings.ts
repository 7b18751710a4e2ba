import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of risk and disruption, by code. */
export const riskFindings: Readonly<Record<string, FindingText>> = {
  'risk-outside-project': {
    says: 'The project neither works nor buys in {found}, so nothing there can strike it; expected {expected}.',
    remedy: 'Name a place of the project, or take the threat out. A supplier or an order book elsewhere is a threat of that kind.',
  },
  'risk-without-effect': {
    says: 'Nothing is said of the threat {exposure} but where it is: it changes nothing.',
    remedy: 'Say what it takes: output, strikes, people called up, insurance; or take it out.',
  },
  'risk-beyond-horizon': {
    says: 'The threat {exposure} would begin in month {found}, after the horizon of {horizon} months: it changes nothing.',
    remedy: 'Let it begin earlier ({expected}), or choose a longer horizon.',
  },
  'relocation-beyond-horizon': {
    says: 'The move away from {exposure} would come in month {found}, after the horizon of {horizon} months: it is not counted.',
    remedy: 'Let it come earlier ({expected}), or choose a longer horizon.',
  },
  'risk-sources-weak': {
    says: '{count} numbers of the threat {exposure} rest on sources of low confidence ({fields}): what it takes of output is no better known than they are.',
    remedy: 'Read the range, not the mean, and put in better figures where you have them.',
  },
  'strikes-not-drawn': {
    says: 'Every draw loses what strikes take on average: the ranges hold none of the luck of being struck or spared.',
    remedy: 'Choose "drawn" to see it.',
  },
  'mobilisation-needs-pools': {
    says: 'People called up leave posts of the retraining plan and nothing else; this scenario names no pools, so mobilisation changes nothing.',
    remedy: 'Name the pools from which posts are filled.',
  },
  'counterfactual-undisturbed': {
    says: 'What happens without the project runs undisturbed: the threats of this scenario do not strike it.',
  },
  'risk-takes-output': {
    says: 'On average {percent} % of the planned output is lost to: {exposures}. Gross figures know nothing of it; it is the step "disruption" on the way to net.',
  },
  'disruption-not-modelled': {
    says: 'Nothing is taken off for interruptions: the scenario names no risk. What is taken off for people who cannot be found is that of the retraining plan.',
  },
  'plan-not-in-preview': {
    says: 'The retraining plan is not made in a preview: here all posts are filled.',
    remedy: 'Run the scenario to see what stays open.',
  },
  'supply-not-modelled': {
    says: 'Nothing is taken off direct jobs for people who cannot be found; of indirect and induced jobs the share is taken off that only draws workers from other firms.',
  },
}
