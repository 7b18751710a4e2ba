import type { Run } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { wholeNumber } from './numbers.ts'

/** Source of a chart: which scenario, which model, how many draws. */
export function useSourceLine(run: Run): string {
  const { t } = useTranslation('results')
  return t('source', {
    name: run.scenarioName,
    version: run.version,
    model: run.model.slice(0, 8),
    engine: run.engine,
    draws: wholeNumber(run.draws),
  })
}
