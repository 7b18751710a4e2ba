import type { Estimate, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type HeadlinePhrase, headlinePhrases } from '../../figures/headline-text.ts'
import { Traced } from '../../figures/traced.tsx'
import { listOfPieces, withPieces } from '../../figures/with-pieces.tsx'

/** The answer in two sentences, whose figures can be pressed to see how they came about. */
export function Headline({ estimate, names }: { readonly estimate: Estimate; readonly names: Names }) {
  const { t } = useTranslation('figures')
  const { operation, building } = headlinePhrases(estimate, names, t)
  const places = (phrases: readonly HeadlinePhrase[], label: string) =>
    listOfPieces(phrases.map(({ figure, text }) => <Traced key={text} figure={figure} label={label} text={text} />))
  return (
    <>
      {operation.length > 0
        ? withPieces((words) => t('headline.operation', words), { places: places(operation, t('window.steady')) })
        : t('headline.none')}{' '}
      {building.length > 0 && withPieces((words) => t('headline.building', words), { places: places(building, t('window.construction')) })}
    </>
  )
}
