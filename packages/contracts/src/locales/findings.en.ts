import type { FindingText } from '../finding-text.ts'

/** English texts of findings, by code. Add a code's text here in the change that raises it. */
export const findingsEnglish: Readonly<Record<string, FindingText>> = {
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
  // Of the service and its commands.
  'not-found': { says: 'There is no such {what} ({found}).', remedy: 'Check the address, or go back to the list.' },
  'no-estimate': { says: 'This run has no estimate: it is {state}.', remedy: 'Wait until it is done, or run the scenario again.' },
  'method-not-allowed': { says: 'This address takes {expected} only.' },
  'body-too-large': { says: 'What was sent is too large; expected {expected}.', remedy: 'Send less.' },
  'body-length-wrong': { says: 'What arrived is not as long as it was said to be.', remedy: 'Send it again.' },
  'address-not-valid': { says: 'This is not an address.', remedy: 'Correct it.' },
  'request-not-valid': { says: 'This request cannot be read.', remedy: 'Correct it and send it again.' },
  'too-deep': { says: 'This is nested deeper than {expected}.', remedy: 'Take levels out.' },
  'not-application-json': { says: 'Changes are taken as application/json only.', remedy: 'Send {expected}.' },
  'host-not-ours': { says: 'This request was meant for another host.', remedy: 'Open the service under its own address: {expected}.' },
  'origin-not-ours': {
    says: "This request comes from another site's page.",
    remedy: 'Use the page that the service itself serves.',
  },
  'user-not-ours': {
    says: 'This request comes from another user of the machine.',
    remedy: 'Ask as the user who started the service.',
  },
  'too-many-requests': { says: 'Too many requests; expected {expected}.', remedy: 'Wait a few seconds.' },
  overloaded: { says: 'The service is busy.' },
  'database-away': { says: 'The database does not answer.' },
  'disk-full': { says: 'The disk of the database is full. Nothing was stored.' },
  'if-match-missing': { says: 'Changes need If-Match.', remedy: 'Send {expected}.' },
  'changed-meanwhile': {
    says: 'Somebody changed it meanwhile; it is now {expected}. Nothing was stored.',
    remedy: 'Read it again, put your change in, and save.',
  },
  'key-in-flight': { says: 'A request with this Idempotency-Key is still running.', remedy: 'Wait a second and send it again.' },
  'key-of-other-request': {
    says: 'The Idempotency-Key {found} was used for another request.',
    remedy: 'Make a new key for each new request.',
  },
  'web-not-built': { says: 'The pages of the web app have not been built.' },
  'run-failed': { says: 'The run failed. The trace id {trace} finds the cause in the log of the service.', remedy: 'Run it again.' },
  'run-abandoned': {
    says: 'The processes that computed this run died again and again.',
    remedy: 'Look for what ends them (memory, say), then run it again.',
  },
  'trace-of-draws': {
    says: '{found} is a statistic of draws: the mean of them or a quantile (interpolated between the two nearest draws), which is no formula of inputs.',
    remedy: 'Ask for the central value: {expected}.',
  },
  'unknown-figure': { says: 'The estimate has no figure {found}.', remedy: 'Check cut and codes; what can be traced: {expected}.' },
  'figure-not-estimated': { says: '{found} is not estimated, so there is nothing to trace.' },
  'figure-not-traced': { says: 'There is no trace of {found} yet.', remedy: 'What can be traced: {expected}.' },
  'other-model-version': {
    says: 'The run was asked for under another version of the model ({found}) than the one that is here ({expected}).',
    remedy: 'Run it again.',
  },
  'environment-not-valid': { says: 'The environment variable {name} is not valid; expected {expected}.' },
  'port-in-use': { says: 'Another program listens on port {found}.' },
  'host-not-loopback': {
    says: 'The service listens on this machine only, not on {found}: there is no sign-in yet.',
    remedy: 'Leave --host out.',
  },
  'worker-needs-postgresql': {
    says: 'The embedded database belongs to the one process that has it open, which computes its runs itself.',
    remedy: 'Set DATABASE_URL to a PostgreSQL to spread runs over several processes.',
  },
  'data-folder-in-use': { says: 'The data folder is in use by {found}.' },
  'data-folder-damaged': { says: 'The database in this folder is damaged and was left as it is: {found}.' },
  'schema-too-new': { says: 'The database was written by a newer version of Shiftwork ({found}).' },
  'postgresql-too-old': { says: 'This PostgreSQL ({found}) is too old; expected {expected}.' },
  'backup-damaged': { says: 'This file cannot be restored: {found}; expected {expected}.' },
  'restore-would-replace': { says: 'There is something already: {found}.' },
  'snapshot-needs-embedded': {
    says: 'A snapshot is the embedded database as a whole and cannot be put into PostgreSQL; expected {expected}.',
    remedy: 'Restore it into a data folder, make a backup of that, and restore the backup.',
  },
  // Of scenarios.
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
  // Of estimates.
  'gross-jobs': {
    says: 'These are gross jobs: people who would have worked elsewhere, competitors that lose sales and a lack of workers are not taken off.',
  },
  'table-held-central': {
    says: 'The ranges come from the project and the parameters. Input coefficients, import shares and trade partners are held at their values, so the true ranges of indirect and induced effects are wider.',
  },
  'region-direct-only': {
    says: '{place} is shown as a part of {economy}, with direct effects only: nobody has counted its employment by industry, so its share of indirect and induced effects is not estimated.',
  },
  'region-exponent-held': {
    says: '{regions} is cut out of {economy} by location quotients with δ = {delta}. Its ranges hold δ and its employment at these values, so the true ranges of its indirect and induced effects are wider.',
    remedy: 'Put another δ (0.1 to 0.4 in studies) under parameters, region-size-exponent, and compare.',
  },
  'residence-is-place-of-work': { says: 'Wages are taken to be spent where people work; commuting across borders is not modelled.' },
  'jobs-not-estimated': { says: 'Jobs are not estimated where employment by industry is not known ({found}{economy}); they are not zero.' },
  'jobs-per-million-implausible': {
    says: 'Jobs in {industry} ({economy}) are doubtful: {heads} jobs per million by the labour force survey, {labourCost} by labour cost. It makes a share of {share} of the indirect and induced jobs there; its range reaches from one to the other.',
  },
  'jobs-per-million-high': {
    says: 'Many jobs per million in {industry} ({economy}): {heads} by the labour force survey, {labourCost} by labour cost. It makes a share of {share} of the indirect and induced jobs there.',
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
  'row-total-above-use': { says: 'This buyer would have to buy {found}.' },
  'region-of-another-economy': { says: 'Found {found}; expected {expected}.' },
  'region-of-own-table': { says: 'Regions can be cut out of the bundled economies only.' },
  'option-without-region': { says: 'This option says how a region is cut out; expected {expected}.' },
  // From gross to net, and public money.
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
