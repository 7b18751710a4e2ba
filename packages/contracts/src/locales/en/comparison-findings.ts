import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of comparisons and of sensitivity, by code. */
export const comparisonFindings: Readonly<Record<string, FindingText>> = {
  'unknown-assumption': { says: 'There is no uncertain assumption {found}.', remedy: 'Choose one of: {expected}.' },
  'assumption-not-variable': { says: '{found} fixes what is computed at all and cannot be varied.', remedy: 'Vary another assumption.' },
  'range-is-empty': {
    says: 'The range of {assumption} is {found}: nothing lies between.',
    remedy: 'Give a lower end below the upper one.',
  },
  'target-not-reached': {
    says: 'No value of {assumption} from {from} to {to} brings {criterion} to {target}: it lies between {lowest} and {highest}.',
    remedy: 'Choose a target between the two, a wider range, or another assumption.',
  },
  'sweep-axes': { says: 'Found {found} assumptions to vary; a sweep takes {expected}.', remedy: 'Name one or two.' },
  'sweep-twice': { says: 'Both assumptions to vary are {found}.', remedy: 'Name another one as the second, or vary this one alone.' },
  'figure-not-everywhere': {
    says: '{criterion} does not exist at {at}: there is nothing to divide by.',
    remedy: 'Choose a range in which the figure exists, or another figure.',
  },
  'figure-not-in-every-point': {
    says: '{criterion} does not exist in {missing} of {of} points: there is nothing to divide by, so its variance cannot be shared out.',
    remedy: 'Choose another figure, or assumptions under which it always exists.',
  },
  'sweep-steps': { says: 'Found {found} steps; a sweep takes {expected}.', remedy: 'Ask for more steps.' },
  'sweep-too-large': { says: 'The sweep would take {found} estimates; {expected} are computed.', remedy: 'Take fewer steps or draws.' },
  'splits-too-large': {
    says: 'To split the differences of {pairs} pairs would take {found} mixtures of scenarios; {expected} are computed.',
    remedy: 'Have only the differences to the first scenario split, or none, or compare fewer scenarios.',
  },
  'nothing-varies': { says: 'Nothing that this figure depends on is uncertain, so there is no variance to share out.' },
  'correlated-but-certain': {
    says: '{found} is certain, so it cannot rise and fall with others.',
    remedy: 'Give it a range, or take it out of the group.',
  },
  'correlated-twice': {
    says: '{found} stands in two correlated groups, or twice in one.',
    remedy: 'Put all that belongs to it into one group.',
  },
  'correlation-matrix-form': {
    says: 'The rank correlations are {found}; expected {expected}.',
    remedy: 'Write one row for each path, the same above and below a diagonal of ones.',
  },
  'correlations-impossible': {
    says: 'No numbers can have these rank correlations ({found}): they contradict one another.',
    remedy: 'The nearest that are possible: {nearest}.',
  },
  'comparison-count': { says: 'Found {found}; a comparison takes {expected}.', remedy: 'Choose fewer or more of them.' },
  'comparison-needs-draws': { says: 'A comparison without draws has no chances to tell.', remedy: 'Ask for at least one draw.' },
  'horizons-differ': {
    says: 'The scenarios do not cover the same time: {field} is {found}, that of the first is {expected}.',
    remedy: 'Give all of them the same start and number of months; a later beginning is a later first phase.',
  },
  'currency-differs': {
    says: 'This scenario is in {found}, the first in {expected}: their prices would be held against each other at one exchange rate.',
    remedy: 'Write all of them in one currency.',
  },
  'price-year-differs': {
    says: 'This scenario is in prices of {found}, the first in prices of {expected}.',
    remedy: 'Write all of them in prices of one year.',
  },
  'model-differs': {
    says: 'This scenario asks for model version {found}, the first for {expected}: their difference would be one of models.',
    remedy: 'Compare them on one model version.',
  },
  'unknown-criterion': { says: 'There is no criterion {found} in every one of these estimates.', remedy: 'Choose one of: {expected}.' },
  'weight-without-criterion': {
    says: 'The weight of {criteria} counts for nothing in the ranking: not every scenario has it in every draw.',
    remedy: 'Weigh criteria that all scenarios have.',
  },
  'criteria-not-common': {
    says: '{count} criteria are not compared, because not every scenario has them in every draw: {criteria}.',
  },
  'shapley-with-first-only': {
    says: 'Only the differences to the first scenario are split into what makes them up.',
    remedy: 'Put the scenario in question first, or compare fewer.',
  },
  'weights-all-zero': {
    says: 'All weights are zero.',
    remedy: 'Give at least one criterion a weight above zero.',
  },
  'estimates-of-other-seed': {
    says: 'The stored estimate of {name} was made with seed {found}, another one with {expected}: held side by side they differ by chance too.',
    remedy: 'Compare them: a comparison draws all scenarios with one seed.',
  },
  'estimates-of-other-draws': {
    says: 'The stored estimate of {name} comes from {found} draws, another one from {expected}.',
    remedy: 'Compare them: a comparison takes the same draws for all.',
  },
  'estimates-of-other-model': {
    says: 'The stored estimate of {name} was made with another version of the model ({found}) than another one ({expected}).',
    remedy: 'Compare them: a comparison computes all of them with the model that is here.',
  },
  'no-answer': {
    says: 'This run has no such answer: it is {state}, and of kind {of}.',
    remedy: 'Wait until it is done, or ask for a run of kind {kind}.',
  },
  'no-draws': {
    says: 'This estimate was made without draws, so nothing is known of how its figures are spread.',
    remedy: 'Run it again with draws.',
  },
  'draws-not-kept': {
    says: 'The draws of {found} were not kept with this estimate.',
    remedy: 'Run the scenario again.',
  },
  'figure-not-in-every-draw': {
    says: '{found} is not there in {missing} of {of} draws, so it has no range: a cost per job does not exist where there are no jobs.',
    remedy: 'Choose another figure.',
  },
}
