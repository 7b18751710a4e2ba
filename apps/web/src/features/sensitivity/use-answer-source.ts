import type { Run } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'

/** What an answer was made from: the scenario as it is seen, and the model and seed of the answer itself. */
export function useAnswerSource(run: Run, answer: Pick<Run, 'model' | 'engine' | 'seed'>): string {
  const { t } = useTranslation('sensitivity')
  return t('source', {
    name: run.scenarioName,
    version: run.version,
    model: answer.model.slice(0, 8),
    engine: answer.engine,
    seed: answer.seed,
  })
}
