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
}
