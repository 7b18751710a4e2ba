import type { Claim, ClaimsReport } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { StackedBar } from '../../components/chart/stacked-bar.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { CriterionChoice } from '../../figures/criterion-choice.tsx'
import { criterionName } from '../../figures/criterion-words.ts'
import { aboutPercent } from '../../figures/numbers.ts'
import type { ClaimsProps } from './claims-props.ts'

type Part = ClaimsReport['criteria'][number]['shares'][number]

const colours: Readonly<Record<Claim['said'], string>> = {
  promoter: 'var(--bad)',
  press: 'var(--series-2)',
  own: 'var(--series-4)',
  default: 'var(--ink-soft)',
  analyst: 'var(--indirect)',
  literature: 'var(--series-1)',
  'official-statistic': 'var(--series-3)',
}

/** Who says the numbers that a figure depends on, as parts of one bar. */
export function ShareBySource({ report, run, names }: ClaimsProps) {
  const { t } = useTranslation('claims')
  const { t: fields } = useTranslation('fields')
  const { t: components } = useTranslation('components')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const [chosen, setChosen] = useState(report.headline)
  const codes = report.criteria.filter(({ shares }) => shares.some(({ share }) => share > 0)).map(({ code }) => code)
  const shares = report.criteria.find(({ code }) => code === chosen)?.shares ?? []
  const parts = shares.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share)
  const first = parts[0]
  if (!first) return null
  const what = criterionName(chosen, names, criteria, figures)
  const who = ({ said }: Part) => fields(`said.${said}`)
  const columns: Column<Part>[] = [
    { id: 'who', title: t('column.who'), cell: who, sortBy: who },
    { id: 'share', title: t('column.share'), cell: (r) => aboutPercent(r.share), sortBy: (r) => r.share, number: true },
  ]
  return (
    <div className="stack">
      <CriterionChoice codes={codes} names={names} value={chosen} onChange={setChosen} />
      <ChartFrame
        title={t('sharesTitle', { share: aboutPercent(first.share), what, who: who(first) })}
        unit={`${t('sharesUnit')}. ${t('sharesNote')}`}
        legend={parts.map((part) => ({
          label: components('labelled', { label: who(part), text: aboutPercent(part.share) }),
          colour: colours[part.said],
        }))}
        source={t('source', {
          name: run.scenarioName,
          version: run.version,
          model: report.model.slice(0, 8),
          engine: report.engine,
        })}
        table={<DataTable caption={t('sharesCaption', { what })} columns={columns} rows={parts} />}
      >
        <StackedBar
          parts={parts.map((part) => ({ key: part.said, label: who(part), share: part.share, colour: colours[part.said] }))}
          shareText={aboutPercent}
        />
      </ChartFrame>
    </div>
  )
}
