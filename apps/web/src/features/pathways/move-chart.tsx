import type { Transition, TransitionRow } from '@shiftwork/contracts'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { type Measure, MoveDrawing, measures } from './move-drawing.tsx'

interface Props {
  readonly rows: readonly TransitionRow[]
  readonly nameOf: (row: TransitionRow) => string
  /** What is drawn upwards at first. */
  readonly first: Measure
  /** Where pay comes from. */
  readonly pay: Transition['pay']
  /** Every move with its figures, as it stands beneath. */
  readonly table: ReactNode
}

/** Every move as a dot, months of training against pay or missing skills; the nearest are named. Its figures stand in the table beneath. */
export function MoveChart({ rows, nameOf, first, pay, table }: Props) {
  const [measure, setMeasure] = useState<Measure>(first)
  const { t } = useTranslation('pathways')
  const id = useId()
  const known = rows.filter((row) => measure === 'likeness' || row.payRatio !== null)
  const unknown = rows.length - known.length
  const legend = [
    { label: t('legend.evidence'), fill: 'var(--direct)', stroke: 'var(--direct)' },
    { label: t('legend.skills'), fill: 'var(--paper)', stroke: 'var(--direct)' },
    ...(rows.every(({ viable }) => viable)
      ? []
      : [{ label: t('legend.notViable'), fill: 'var(--paper-sunk)', stroke: 'var(--line-strong)' }]),
  ]
  return (
    <ChartFrame
      title={t(`chartTitle.${measure}`)}
      unit={t(`chartUnit.${measure}`)}
      source={t('chartSource', { pay: pay.claim.source.title, year: pay.year })}
      level={3}
      table={table}
      tableBeneath
    >
      <div className="input-row small" data-drawn="no">
        <label htmlFor={`${id}-measure`}>{t('upwards')}</label>
        <select id={`${id}-measure`} value={measure} onChange={(event) => setMeasure(event.target.value as Measure)}>
          {measures.map((each) => (
            <option key={each} value={each}>
              {t(`measure.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <ul className="legend">
        {legend.map((entry) => (
          <li key={entry.label}>
            <svg width={14} height={14} aria-hidden="true">
              <circle cx={7} cy={7} r={5} fill={entry.fill} stroke={entry.stroke} strokeWidth={1.5} />
            </svg>
            {entry.label}
          </li>
        ))}
      </ul>
      <MoveDrawing rows={known} nameOf={nameOf} measure={measure} />
      {unknown > 0 && <p className="soft small">{t('payUnknown', { count: unknown })}</p>}
    </ChartFrame>
  )
}
