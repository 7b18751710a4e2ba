import type { Estimate, Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { aboutText, rangeText } from './figure-text.ts'
import { listText } from './list-text.ts'
import { fewerThanWithout, grossAndNet } from './net-posts.ts'
import { placeName } from './place-name.ts'

/** "Of these net: about 1,400 in Ukraine (940 to 1,900) and …"; empty where no net posts were estimated. */
export function netLine(estimate: Estimate, names: Names | undefined, t: TFunction<'net'>, figures: TFunction<'figures'>): string {
  const places = grossAndNet(estimate).map(({ place, net }) => {
    const fewer = fewerThanWithout(net)
    const range = rangeText(fewer ?? net, figures)
    const words = { place: placeName(place, names, figures), net: aboutText(fewer ?? net, figures), range }
    if (fewer) return range ? t('cardPlaceFewer', words) : t('cardPlaceFewerWithoutRange', words)
    return range ? t('cardPlace', words) : t('cardPlaceWithoutRange', words)
  })
  return places.length > 0 ? t('cardNet', { places: listText(places) }) : ''
}
