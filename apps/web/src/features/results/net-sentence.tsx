import { useTranslation } from 'react-i18next'
import type { Figure } from '../../figures/cut-reader.ts'
import { aboutText, rangeText } from '../../figures/figure-text.ts'
import { fewerThanWithout } from '../../figures/net-posts.ts'
import { Traced } from '../../figures/traced.tsx'
import { withPieces } from '../../figures/with-pieces.tsx'

interface Props {
  /** Name of the place. */
  readonly place: string
  readonly gross: Figure
  readonly net: Figure
}

/** "Of about 3,000 gross posts in Ukraine about 1,400 are net (940 to 1,900)." */
export function NetSentence({ place, gross, net }: Props) {
  const { t } = useTranslation('net')
  const { t: figures } = useTranslation('figures')
  const fewer = fewerThanWithout(net)
  const range = rangeText(fewer ?? net, figures)
  const traced = (figure: Figure, heading: 'grossHeading' | 'netHeading', text: string) => (
    <Traced figure={figure} label={t('headingIn', { heading: t(heading), place })} text={text} />
  )
  const say = (words: { readonly gross: string; readonly net: string }) => {
    if (fewer) return range ? t('sentenceFewer', { ...words, place, range }) : t('sentenceFewerWithoutRange', { ...words, place })
    return range ? t('sentence', { ...words, place, range }) : t('sentenceWithoutRange', { ...words, place })
  }
  return withPieces(say, {
    gross: traced(gross, 'grossHeading', aboutText(gross, figures)),
    net: traced(net, 'netHeading', aboutText(fewer ?? net, figures)),
  })
}
