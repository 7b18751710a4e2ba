import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { parameterRows, scenarioRows } from '../../figures/assumption-rows.ts'
import { AssumptionTable } from '../../figures/assumption-table.tsx'
import { useMoney } from '../../figures/money-text.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { useParameters } from '../../requests/parameters.ts'
import { useVersion } from '../../requests/version.ts'

/** Every number that went into the estimate: the scenario's own, then the model's. */
export function AssumptionsSection({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('results')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const money = useMoney(estimate)
  const ownAsked = useVersion(run.scenario, run.version)
  const modelAsked = useParameters()
  const [version, parameters] = [ownAsked.data, modelAsked.data]
  const words = useMemo(() => ({ fields, figures }), [fields, figures])
  const own = useMemo(() => (version ? scenarioRows(version.scenario, names, words) : []), [version, names, words])
  const model = useMemo(() => (parameters ? parameterRows(parameters, words) : []), [parameters, words])
  if (!version || !parameters) return <Waiting of={[ownAsked, modelAsked]} />
  return (
    <div className="stack-wide">
      <p className="prose">{t('assumptionsText')}</p>
      <p className="prose">{money.rate}</p>
      <AssumptionTable caption={t('ownAssumptions', { count: own.length })} rows={own} />
      <AssumptionTable caption={t('modelAssumptions', { count: model.length })} rows={model} />
    </div>
  )
}
