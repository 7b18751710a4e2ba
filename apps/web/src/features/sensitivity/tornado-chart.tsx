import type { Sensitivity } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { Tornado } from '../../components/chart/tornado.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { criterionName, criterionNumber, criterionUnit } from '../../figures/criterion-words.ts'
import type { AnswerProps } from './sensitivity-answer.tsx'
import { useAnswerSource } from './use-answer-source.ts'

type Row = Sensitivity['tornado'][number]

/** Bars that a reader takes in; the table has all of them. */
const drawn = 12

/** How far the figure moves when one number moves by itself, the farthest first. */
export function TornadoChart({ sensitivity, run, names, words }: AnswerProps) {
  const { t } = useTranslation('sensitivity')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const source = useAnswerSource(run, sensitivity)
  const { criterion, tornado, central } = sensitivity
  const value = (figure: number) => criterionNumber(figure, criterion.unit)
  const about = (row: Row) => words.wordsOf(row.path, row.pointer)
  const moving = tornado.filter(({ swing }) => swing > 0)
  return (
    <ChartFrame
      title={t('tornadoTitle', { assumption: moving[0] ? about(moving[0]).label : '' })}
      unit={t('tornadoUnit', {
        what: criterionName(criterion.name, names, criteria, figures),
        unit: criterionUnit(criterion.unit, criteria),
        central: central === null ? figures('notEstimated') : value(central),
      })}
      legend={[
        { label: t('tornadoLegend.low'), colour: 'var(--series-2)' },
        { label: t('tornadoLegend.high'), colour: 'var(--series-1)' },
      ]}
      source={source}
      table={<TornadoTable rows={moving} about={about} value={value} />}
    >
      <Tornado
        centre={central ?? 0}
        bars={moving.slice(0, drawn).map((row) => {
          const { label, about: number } = about(row)
          return {
            key: row.path,
            label,
            atLow: row.low.figure,
            atHigh: row.high.figure,
            text: t('tornadoBar', {
              low: value(row.low.figure),
              from: number(row.low.value),
              high: value(row.high.figure),
              to: number(row.high.value),
            }),
          }
        })}
      />
    </ChartFrame>
  )
}

interface TableProps {
  readonly rows: readonly Row[]
  readonly about: (row: Row) => ReturnType<AnswerProps['words']['wordsOf']>
  readonly value: (figure: number) => string
}

function TornadoTable({ rows, about, value }: TableProps) {
  const { t } = useTranslation('sensitivity')
  const input = (row: Row, at: number) => `${about(row).about(at)} ${about(row).unit}`.trim()
  const columns: Column<Row>[] = [
    { id: 'assumption', title: t('column.assumption'), cell: (r) => about(r).label, sortBy: (r) => about(r).label },
    { id: 'low', title: t('column.low'), cell: (r) => input(r, r.low.value), value: (r) => r.low.value },
    { id: 'figureLow', title: t('column.figureLow'), cell: (r) => value(r.low.figure), sortBy: (r) => r.low.figure, number: true },
    { id: 'high', title: t('column.high'), cell: (r) => input(r, r.high.value), value: (r) => r.high.value },
    { id: 'figureHigh', title: t('column.figureHigh'), cell: (r) => value(r.high.figure), sortBy: (r) => r.high.figure, number: true },
    { id: 'swing', title: t('column.swing'), cell: (r) => value(r.swing), sortBy: (r) => r.swing, number: true },
  ]
  return <DataTable caption={t('tornadoCaption')} columns={columns} rows={rows} />
}
