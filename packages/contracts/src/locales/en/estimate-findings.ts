import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of estimates, by code. */
export const estimateFindings: Readonly<Record<string, FindingText>> = {
  'gross-jobs': {
    says: 'These are gross jobs: people who would have worked elsewhere, competitors that lose sales and a lack of workers are not taken off.',
  },
  'table-held-central': {
    says: 'The tables are held: input coefficients, import shares, household spending by product and jobs per million of industries stand at their values in every draw, so the true ranges of indirect and induced effects are wider.',
    remedy: 'Leave uncertainty, tables out of the scenario, and they are drawn.',
  },
  'tables-drawn': {
    says: 'The tables of {economies} are drawn too: input coefficients and household spending by product (spread {coefficients}, every column keeps its sum), import shares ({importShares}) and jobs per million by industry ({employment}). Trade partners and the tables of all other economies are held at their values.',
  },
  'tables-second-order': {
    says: 'What drawn tables change is followed to the second order. Against exact solutions in {draws} draws the error is {error} % (root mean square, of the figure where it is largest).',
  },
  'tables-solved-exactly': {
    says: 'Drawn tables are solved exactly in every draw, which takes longer: followed to the second order, {draws} draws are off by {error} % (root mean square, of the figure where it is largest), more than 1 %.',
  },
  'parameters-not-drawn': {
    says: 'The distributions of assumptions and parameters are not drawn: every one stands at its central value.',
  },
  'sources-not-drawn': {
    says: 'Where several claims are made about a number, draws come from the chosen one: which claim is right is not drawn.',
  },
  'sources-drawn': {
    says: 'Where several claims are made about a number, it is drawn which of them is right; each counts alike. Central values are those of the chosen claims.',
  },
  'region-direct-only': {
    says: '{place} is shown as a part of {economy}, with direct effects only: nobody has counted its employment by industry, so its share of indirect and induced effects is not estimated.',
  },
  'region-exponent-drawn': {
    says: '{regions} is cut out of {economy} by location quotients with δ = {delta}, drawn within its range. Its employment is held at its values, so the true ranges of its indirect and induced effects are wider.',
  },
  'region-exponent-held': {
    says: '{regions} is cut out of {economy} by location quotients with δ = {delta}. Its ranges hold δ and its employment at these values, so the true ranges of its indirect and induced effects are wider.',
    remedy: 'Put another δ (0.1 to 0.4 in studies) under parameters, region-size-exponent, and compare.',
  },
  'residence-is-place-of-work': { says: 'Wages are taken to be spent where people work; commuting across borders is not modelled.' },
  'jobs-not-estimated': { says: 'Jobs are not estimated where employment by industry is not known ({found}{economy}); they are not zero.' },
  'jobs-per-million-implausible': {
    says: 'Jobs in {industry} ({economy}) are doubtful: the labour force survey gives {heads} jobs for a million USD of output, labour cost gives {labourCost}. The industry has {share} of the indirect and induced jobs there; its range reaches from one to the other.',
  },
  'jobs-per-million-high': {
    says: 'Many jobs for a million USD of output in {industry} ({economy}): {heads} by the labour force survey, {labourCost} by labour cost. The industry has {share} of the indirect and induced jobs there.',
  },
  'account-does-not-close': {
    says: 'In full operation the plant pays more than it earns: revenue {revenue}, purchases {purchases}, product taxes {productTaxes}, labour cost {labourCost}, so other value added is {otherValueAdded} (money of the tables). The largest: {lines}.',
    remedy: 'Check price, amounts and posts.',
  },
  'purchase-from-host-industry': {
    says: "The line {line} buys from the plant's own industry ({industry}) in its own economy: that may be the plant's own posts, counted twice.",
    remedy: 'Leave out what the plant makes itself.',
  },
  'purchase-large-for-industry': {
    says: 'In its largest year the line {line} takes a share of {share} of what {industry} in {economy} makes.',
    remedy: 'Check whether that industry can deliver it, or choose another origin.',
  },
  'purchase-needs-capacity-claim': {
    says: 'In its largest year the line {line} takes a share of {share} of what {industry} in {economy} makes.',
    remedy: 'Give a claim that this capacity exists or will be built, or choose another origin.',
  },
  'occupation-without-profile': {
    says: 'No skills are known of occupation {found}; expected {expected}.',
    remedy: 'Take the group above it, or one that is near.',
  },
  'pay-of-other-economy': { says: 'Pay ratios are those of {found}, a proxy for {economy}.' },
  'pay-by-major-group': { says: 'Pay is known by major group only ({found}): between occupations of one major group every ratio is 1.' },
  'manual-skill-absent': {
    says: 'Skills and knowledge are rated by American workers and analysts; abilities are absent, so manual skill is hardly in them.',
  },
  'section-mix-assumed': {
    says: 'Employment of this region is known by section only ({found}).',
    remedy: "Every industry of a section has the section's share; sections that are not printed are taken together.",
  },
  'national-mix-assumed': {
    says: 'Only total employment of this region is known: the national mix of industries is assumed.',
    remedy: 'Read no figure by industry as one of this region itself.',
  },
  'residual-region': {
    says: 'Nobody has printed employment of this region: what the other regions leave over is split by an older file.',
    remedy: 'Put in a figure of your own where you have one.',
  },
  'rounded-section-shares': {
    says: 'Shares of sections are printed in whole percent of employees.',
    remedy: 'Small sections, agriculture above all, are uncertain by half a percent of the region; 0 % is taken as 0.25 %.',
  },
  'region-without-employment': { says: 'Nobody has counted employment in {region}.', remedy: 'Choose another region.' },
  'no-labour-market-of-its-own': { says: 'The region is no labour market of its own: {found}.' },
  'products-not-split': { says: 'Not split between the region and the rest, because one of them uses nothing of it: {products}.' },
  'regions-cover-too-much': { says: 'The regions {found} leave too little of {economy} to buy what they sell.' },
  'balancing-did-not-converge': { says: 'The table could not be balanced: {found}.' },
  'row-total-impossible': { says: 'The region cannot buy {found} of this product from itself; expected {expected}.' },
  'region-of-another-economy': { says: 'Found {found}; expected {expected}.' },
  'region-of-own-table': { says: 'Regions can be cut out of the bundled economies only.' },
  'draws-of-own-table': { says: 'Ranges can be drawn for the bundled economies only.' },
  'count-out-of-range': { says: 'This count is {found}; expected {expected}.' },
  'delta-without-effect': { says: '{method} has no size factor: δ = {found} has no effect.' },
  'option-without-region': { says: 'This option says how a region is cut out; expected {expected}.' },
}
