import { useTranslation } from 'react-i18next'
import type { Figure } from '../../figures/cut-reader.ts'
import { aboutText, rangeText } from '../../figures/figure-text.ts'
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
  const range = rangeText(net, figures)
  const traced = (figure: Figure, heading: 'grossHeading' | 'netHeading') => (
    <Traced figure={figure} label={t('headingIn', { heading: t(heading), place })} text={aboutText(figure, figures)} />
  )
  return withPieces((words) => (range ? t('sentence', { ...words, place, range }) : t('sentenceWithoutRange', { ...words, place })), {
    gross: traced(gross, 'grossHeading'),
    net: traced(net, 'netHeading'),
  })
}
