import type { Effect } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { type Figure, notEstimated } from '../../figures/cut-reader.ts'
import { aboutNumber } from '../../figures/numbers.ts'
import { Traced } from '../../figures/traced.tsx'
import { stepName, type TimeStep } from './time-step.ts'

interface Props {
  readonly caption: string
  /** Name of the place. */
  readonly place: string
  readonly step: TimeStep
  readonly steps: readonly string[]
  readonly figuresOf: (effect: Effect) => readonly Figure[]
}
const shown = ['direct', 'indirect', 'induced', 'total'] as const
type Shown = (typeof shown)[number]
interface Row {
  readonly step: string
  readonly figures: Readonly<Record<Shown, Figure>>
}

/** Jobs of a place year by year or month by month, by the way they come about; all of them with their range. */
export function StepTable({ caption, place, step, steps, figuresOf }: Props) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const of = { direct: figuresOf('direct'), indirect: figuresOf('indirect'), induced: figuresOf('induced'), total: figuresOf('total') }
  const at = (effect: Shown, index: number) => of[effect][index] ?? notEstimated
  const rows = steps.map(
    (code, i): Row => ({
      step: code,
      figures: { direct: at('direct', i), indirect: at('indirect', i), induced: at('induced', i), total: at('total', i) },
    }),
  )
  const end = (value: number | null) => (value === null ? '' : aboutNumber(value))
  const columns: Column<Row>[] = [
    { id: 'step', title: t(step === 'year' ? 'years.year' : 'column.month'), cell: (r) => stepName(r.step), sortBy: (r) => r.step },
    ...shown.map(
      (effect): Column<Row> => ({
        id: effect,
        title: figures(`effectShort.${effect}`),
        cell: (r) => <StepFigure figure={r.figures[effect]} row={`${place}, ${stepName(r.step)}`} effect={effect} />,
        sortBy: (r) => r.figures[effect].value,
        number: true,
      }),
    ),
    { id: 'low', title: t('column.low'), cell: (r) => end(r.figures.total.low), sortBy: (r) => r.figures.total.low, number: true },
    { id: 'high', title: t('column.high'), cell: (r) => end(r.figures.total.high), sortBy: (r) => r.figures.total.high, number: true },
  ]
  return <DataTable caption={caption} rows={rows} columns={columns} />
}

function StepFigure({ figure, row, effect }: { readonly figure: Figure; readonly row: string; readonly effect: Shown }) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const text = figure.value === null ? figures('notEstimated') : aboutNumber(figure.value, 3)
  return <Traced figure={figure} label={t('figureOf', { row, column: figures(`effectShort.${effect}`) })} text={text} />
}
