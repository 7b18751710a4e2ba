import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleLinear, scalePoint } from '@visx/scale'
import { Area, LinePath } from '@visx/shape'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { laneHeight, PhaseLanes, type TimeBand } from './phase-lanes.tsx'
import { useWidth } from './use-width.ts'

export interface TimePoint {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}
export interface TimeSeries {
  readonly label: string
  readonly colour: string
  readonly points: readonly TimePoint[]
  readonly dash?: string
}

interface Props {
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

const edge = { top: 10, right: 12, bottom: 30, left: 54 }
const known = (value: number | null): value is number => value !== null

/** Steps that get a tick: the first of each year, thinned to what the width holds. */
function ticksOf(steps: readonly string[], width: number): string[] {
  const years = steps.filter((step) => step.length === 4 || step.endsWith('-01'))
  const every = Math.max(1, Math.ceil(years.length / Math.max(1, Math.floor(width / 52))))
  return years.filter((_, index) => index % every === 0)
}

/** Lines over time with the band that holds 8 draws in 10, on phases as background. One step can be read out by key or pointer. */
export function TimeChart({ label, steps, stepName, series, bands = [], valueText, tickText, most, height = 280 }: Props) {
  const { t } = useTranslation('components')
  const [frame, width] = useWidth<HTMLDivElement>()
  const [read, setRead] = useState(Math.floor(steps.length / 2))
  const slider = useId()
  const margin = { ...edge, top: edge.top + bands.length * laneHeight }
  const inner = { width: Math.max(60, width - margin.left - margin.right), height: height - edge.top - edge.bottom }
  const whole = inner.height + margin.top + margin.bottom
  const values = series.flatMap((s) => s.points.flatMap((p) => [p.value, p.low, p.high])).filter(known)
  const x = scalePoint({ domain: [...steps], range: [0, inner.width] })
  const y = scaleLinear({ domain: [Math.min(0, ...values), most ?? Math.max(1, ...values)], range: [inner.height, 0], nice: true })
  const xAt = (index: number) => x(steps[index] ?? '') ?? 0
  const at = Math.min(read, steps.length - 1)
  return (
    <div ref={frame} className="stack-tight">
      <svg className="chart-svg" width={width} height={whole} viewBox={`0 0 ${width} ${whole}`} role="img" aria-label={label}>
        <Group left={margin.left} top={margin.top}>
          <PhaseLanes bands={bands} last={steps.length - 1} xAt={xAt} width={inner.width} height={inner.height} />
          {y.ticks(5).map((tick) => (
            <line key={tick} className="grid-line" x1={0} x2={inner.width} y1={y(tick)} y2={y(tick)} />
          ))}
          {series.map((s) => (
            <Area
              key={s.label}
              data={s.points.map((p, index) => ({ ...p, index }))}
              defined={(p) => known(p.low) && known(p.high)}
              x={(p) => xAt(p.index)}
              y0={(p) => y(p.low ?? 0)}
              y1={(p) => y(p.high ?? 0)}
              fill={s.colour}
              fillOpacity={0.2}
            />
          ))}
          {series.map((s) => (
            <LinePath
              key={s.label}
              data={s.points.map((p, index) => ({ ...p, index }))}
              defined={(p) => known(p.value)}
              x={(p) => xAt(p.index)}
              y={(p) => y(p.value ?? 0)}
              stroke={s.colour}
              strokeWidth={2.25}
              {...(s.dash ? { strokeDasharray: s.dash } : {})}
            />
          ))}
          <line className="axis-line" strokeDasharray="2 3" x1={xAt(at)} x2={xAt(at)} y1={0} y2={inner.height} />
          {series.map((s) => {
            const value = s.points[at]?.value ?? null
            return known(value) ? <circle key={s.label} cx={xAt(at)} cy={y(value)} r={4} fill={s.colour} /> : null
          })}
          <AxisLeft
            scale={y}
            numTicks={5}
            tickFormat={(v) => tickText(Number(v))}
            hideAxisLine
            hideTicks
            tickLabelProps={{ fontSize: 12, textAnchor: 'end', dx: -4, dy: 4 }}
          />
          <AxisBottom
            scale={x}
            top={inner.height}
            tickValues={ticksOf(steps, inner.width)}
            tickFormat={(v) => v.slice(0, 4)}
            axisLineClassName="axis-line"
            hideTicks
            tickLabelProps={{ fontSize: 12, textAnchor: 'middle' }}
          />
        </Group>
      </svg>
      <div className="stack-tight small">
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
              {s.label}: {valueText(s.points[at] ?? { value: null, low: null, high: null })}
            </span>
          ))}
        </output>
      </div>
    </div>
  )
}
