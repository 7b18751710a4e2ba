import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of plants as industries: existing ones and new ones, by code. */
export const plantFindings: Readonly<Record<string, FindingText>> = {
  'industry-without-output': {
    says: 'The industry {industry} makes nothing in {place}, so nothing hangs on it.',
    remedy: 'Choose an industry that is there.',
  },
  'size-given-twice': { says: 'The size of the plant is given twice.', remedy: 'Keep one of --output and --share.' },
  'plant-larger-than-industry': {
    says: 'A plant cannot make more than its industry: found {found}; expected {expected}.',
    remedy: 'Correct the output or its unit, or choose the economy in the place of the region.',
  },
  'sold-above-all': { says: 'Industries would buy {found} of what the plant makes.', remedy: 'Shares of revenue come to 1 at most.' },
  'replaced-above-all': {
    says: 'These sales would replace {found} of what was bought before.',
    remedy: 'Shares come to 1 at most; what is missing replaces nobody.',
  },
  'sales-need-industry': {
    says: 'Sales to industries need the industry of the product.',
    remedy: 'Name the nearest industry of the tables under /product/industry.',
  },
  'sales-not-in-estimate': {
    says: 'Sales to local industries enter no figure of the estimate, which counts all that the plant makes as final demand.',
    remedy: '`shiftwork plant` puts both readings side by side.',
  },
  'no-sales-to-industries': {
    says: 'The scenario names no industry that buys the product: both readings are the same.',
    remedy: 'Say under /product/sales which industries buy it, and where.',
  },
  'sales-above-purchases': {
    says: 'The sales {sale} are {sold} a year; in the year of the table these industries bought {bought} of this product from everybody (money of the tables).',
    remedy: 'Lower the share, or let the sales replace nobody.',
  },
  'needs-steady-year': { says: 'No phase of operation lies inside the horizon, so there is no steady year to read.', remedy: 'Add one.' },
  'sales-loop-open': {
    says: 'Plant and customers would buy ever more from one another: the loop of their purchases does not close.',
    remedy: 'Lower the shares of revenue that industries buy.',
  },
  'jobs-understated': {
    says: 'Nobody has counted the jobs of some industries of {economy}: {industries}.',
    remedy: 'Their jobs are missing in the totals; they are not zero.',
  },
}
