import type { Estimate, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type HeadlinePart, type HeadlinePhrase, headlinePhrases } from '../../figures/headline-text.ts'
import { Traced } from '../../figures/traced.tsx'
import { listOfPieces, withPieces } from '../../figures/with-pieces.tsx'

/** The answer in sentences, of the economies and of the regions in them, whose figures can be pressed to see how they came about. */
export function Headline({ estimate, names }: { readonly estimate: Estimate; readonly names: Names }) {
  const { t } = useTranslation('figures')
  const { operation, building } = headlinePhrases(estimate, names, t)
  const list = (phrases: readonly HeadlinePhrase[], label: string) =>
    listOfPieces(phrases.map(({ figure, text }) => <Traced key={text} figure={figure} label={label} text={text} />))
  const said = (kind: 'operation' | 'building', { places, regions }: HeadlinePart, label: string) => (
    <>
      {withPieces((words) => t(`headline.${kind}`, words), { places: list(places, label) })}
      {regions.length > 0 && <> {withPieces((words) => t('headline.regions', words), { places: list(regions, label) })}</>}
    </>
  )
  return (
    <>
      {operation.places.length > 0 ? said('operation', operation, t('window.steady')) : t('headline.none')}{' '}
      {building.places.length > 0 && said('building', building, t('window.construction'))}
    </>
  )
}
