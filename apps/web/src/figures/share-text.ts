import type { TFunction } from 'i18next'
import type { Figure } from './cut-reader.ts'
import { aboutPercent } from './numbers.ts'

type Words = TFunction<'figures'>

/** Below it digits say nothing to a reader: 0.01 %. */
const leastShown = 0.0001

/** "0.23%", two digits; a share that is hardly there is "less than 0.01%". */
export function shareText(share: number, t: Words): string {
  if (share === 0 || Math.abs(share) >= leastShown) return aboutPercent(share)
  return t('lessThan', { number: aboutPercent(leastShown) })
}

/** "0.18% to 0.31%", "up to 0.02%" where its lower end is hardly there; empty without a range, or where its ends read the same. */
export function shareRangeText({ low, high }: Figure, t: Words): string {
  if (low === null || high === null) return ''
  const [from, to] = [shareText(low, t), shareText(high, t)]
  if (from === to) return ''
  return low !== 0 && Math.abs(low) < leastShown ? t('upTo', { high: to }) : t('range', { low: from, high: to })
}
