import type { TFunction } from 'i18next'
import type { Figure } from './cut-reader.ts'
import { aboutText, rangeText } from './figure-text.ts'

interface Said {
  readonly place: string
  readonly gross: Figure
  readonly net: Figure
}

/** "Of about 3,000 gross posts in Ukraine about 1,400 are net (940 to 1,900)." */
export function netSentence({ place, gross, net }: Said, t: TFunction<'net'>, figures: TFunction<'figures'>): string {
  const range = rangeText(net, figures)
  const words = { place, gross: aboutText(gross, figures), net: aboutText(net, figures), range }
  return range ? t('sentence', words) : t('sentenceWithoutRange', words)
}
