import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../components/table/data-table.tsx'
import { scenarioRows } from '../../figures/assumption-rows.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { useVersion } from '../../requests/version.ts'

/** What the plant makes and when: the inputs that a council asks for first. What is taken off on the way to net stands in its own part. */
const asked = /^\/(product\/|phases\/\d+\/months$)/

/** The main inputs with their plausible range and who says so; how many more there are is said. */
export function MainInputs({ run, names }: SectionProps) {
  const { t } = useTranslation('briefing')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { t: data } = useTranslation('data')
  const query = useVersion(run.scenario, run.version)
  const scenario = query.data?.scenario
  const rows = useMemo(() => (scenario ? scenarioRows(scenario, names, { fields, figures }) : []), [scenario, names, fields, figures])
  const main = rows.filter(({ key }) => asked.test(key))
  if (!scenario) return <Waiting of={[query]} />
  return (
    <section className="stack" aria-labelledby="briefing-inputs">
      <h2 id="briefing-inputs">{t('part.inputs')}</h2>
      <DataTable
        caption={t('inputsCaption', { count: rows.length - main.length })}
        rows={main}
        columns={[
          { id: 'label', title: data('column.assumption'), cell: (row) => row.label },
          { id: 'value', title: data('column.value'), cell: (row) => `${row.value} ${row.unit}`.trim(), number: true },
          { id: 'range', title: data('column.range'), cell: (row) => row.range || data('noRange') },
          { id: 'said', title: data('column.source'), cell: (row) => fields(`said.${row.chosen?.said ?? 'own'}`) },
        ]}
      />
    </section>
  )
}
