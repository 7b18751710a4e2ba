import type { Names, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { scenarioRows } from '../../figures/assumption-rows.ts'
import { AssumptionTable } from '../../figures/assumption-table.tsx'

/** The numbers of the threats with their ranges and sources; weak ones are marked. */
export function RiskSources({ scenario, names }: { readonly scenario: Scenario; readonly names: Names }) {
  const { t } = useTranslation('risk')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const rows = scenarioRows(scenario, names, { fields, figures }).filter(({ key }) => key.startsWith('/risk/'))
  return (
    <section className="stack" aria-labelledby="risk-sources">
      <h2 id="risk-sources">{t('sourcesHeading')}</h2>
      <AssumptionTable caption={t('sourcesCaption')} rows={rows} />
    </section>
  )
}
