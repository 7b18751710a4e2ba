import type { Estimate, Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import type { Figure } from './cut-reader.ts'
import { aboutText, rangeText } from './figure-text.ts'
import { grossAndNet } from './net-posts.ts'
import { placeName } from './place-name.ts'

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

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** "Of these net: about 1,400 in Ukraine (940 to 1,900) and …"; empty where no net posts were estimated. */
export function netLine(estimate: Estimate, names: Names | undefined, t: TFunction<'net'>, figures: TFunction<'figures'>): string {
  const places = grossAndNet(estimate).map(({ place, net }) => {
    const range = rangeText(net, figures)
    const words = { place: placeName(place, names, figures), net: aboutText(net, figures), range }
    return range ? t('cardPlace', words) : t('cardPlaceWithoutRange', words)
  })
  return places.length > 0 ? t('cardNet', { places: list.format(places) }) : ''
}
