import type { Names, Run, Scenario, Sensitivity } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import type { AssumptionWords } from '../../figures/assumption-words.ts'
import { criterionAmount, criterionNumber, criterionPhrase } from '../../figures/criterion-words.ts'
import { OverOneNumber } from './over-one-number.tsx'
import { SobolBars } from './sobol-bars.tsx'
import { TornadoChart } from './tornado-chart.tsx'

export interface AnswerProps {
  readonly sensitivity: Sensitivity
  readonly run: Run
  readonly names: Names
  readonly words: { readonly scenario: Scenario; readonly wordsOf: (path: string, pointer: string) => AssumptionWords }
}

/** The sentence first, then the tornado, the shares of the variance, and one number to be followed. */
export function SensitivityAnswer(props: AnswerProps) {
  const { t } = useTranslation('sensitivity')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const { sensitivity, names, words } = props
  const { criterion, tornado } = sensitivity
  const first = tornado[0]
  if (!first || first.swing === 0) return <p className="lead">{t('sentenceNothing')}</p>
  const { label, about: number, unit } = words.wordsOf(first.path, first.pointer)
  const input = (at: number) => `${number(at)} ${unit}`.trim()
  return (
    <>
      <p className="lead" data-testid="decides">
        {t('sentence', {
          assumption: label,
          what: criterionPhrase(criterion.name, names, criteria, figures),
          low: criterionNumber(first.low.figure, criterion.unit),
          high: criterionAmount(first.high.figure, criterion.unit, criteria),
          from: input(first.low.value),
          to: input(first.high.value),
        })}
      </p>
      <TornadoChart {...props} />
      <SobolBars {...props} />
      <OverOneNumber {...props} />
    </>
  )
}
