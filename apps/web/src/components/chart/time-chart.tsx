import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeBand } from './phase-lanes.tsx'
import { TimeDrawing } from './time-drawing.tsx'

export interface TimePoint {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** A wider band around it, drawn lighter. */
  readonly outer?: readonly [number, number] | null
}
export interface TimeSeries {
  readonly label: string
  readonly colour: string
  readonly points: readonly TimePoint[]
  readonly dash?: string
}

export interface TimeChartProps {
  readonly label: string
  readonly steps: readonly string[]
  readonly stepName: (step: string) => string
  readonly series: readonly TimeSeries[]
  readonly bands?: readonly TimeBand[]
  readonly valueText: (point: TimePoint) => string
  readonly tickText: (value: number) => string
  /** Largest value of the scale, where several charts share one. */
  readonly most?: number
  readonly height?: number
}

const nothing: TimePoint = { value: null, low: null, high: null }

/** Lines over time with the band that holds 8 draws in 10, under the phases. One step can be read out by key or pointer. */
export function TimeChart(props: TimeChartProps) {
  const { t } = useTranslation('components')
  const { steps, stepName, series, valueText } = props
  const [read, setRead] = useState(Math.floor(steps.length / 2))
  const slider = useId()
  const at = Math.min(read, steps.length - 1)
  return (
    <div className="stack-tight">
      <TimeDrawing {...props} at={at} />
      <div className="stack-tight small" data-drawn="no">
        <label htmlFor={slider}>{t('readAt')}</label>
        <input
          id={slider}
          type="range"
          min={0}
          max={steps.length - 1}
          value={at}
          aria-valuetext={stepName(steps[at] ?? '')}
          onChange={(event) => setRead(Number(event.target.value))}
        />
        <output htmlFor={slider}>
          <strong>{stepName(steps[at] ?? '')}</strong>
          {series.map((s) => (
            <span key={s.label}>
              {' · '}
              {t('labelled', { label: s.label, text: valueText(s.points[at] ?? nothing) })}
            </span>
          ))}
        </output>
      </div>
    </div>
  )
}
