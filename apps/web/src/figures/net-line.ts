import type { Estimate, Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { aboutText, rangeText } from './figure-text.ts'
import { listText } from './list-text.ts'
import { fewerThanWithout, type GrossAndNet, grossAndNet, grossAndNetOfRegions } from './net-posts.ts'
import { placeName } from './place-name.ts'

/** "Of these net: about 1,400 in Ukraine (940 to 1,900) and …"; empty where no net posts were estimated. */
export function netLine(estimate: Estimate, names: Names | undefined, t: TFunction<'net'>, figures: TFunction<'figures'>): string {
  const said = ({ place, net }: GrossAndNet) => {
    const fewer = fewerThanWithout(net)
    const range = rangeText(fewer ?? net, figures)
    const words = { place: placeName(place, names, figures), net: aboutText(fewer ?? net, figures), range }
    if (fewer) return range ? t('cardPlaceFewer', words) : t('cardPlaceFewerWithoutRange', words)
    return range ? t('cardPlace', words) : t('cardPlaceWithoutRange', words)
  }
  const [places, regions] = [grossAndNet(estimate).map(said), grossAndNetOfRegions(estimate).map(said)]
  if (places.length === 0) return ''
  const whole = t('cardNet', { places: listText(places) })
  return regions.length > 0 ? `${whole} ${figures('headline.regions', { places: listText(regions) })}` : whole
}
