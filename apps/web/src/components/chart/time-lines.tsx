import { Area, LinePath } from '@visx/shape'
import type { TimeSeries } from './time-chart.tsx'

interface Props {
  readonly series: readonly TimeSeries[]
  readonly xAt: (index: number) => number
  readonly yAt: (value: number) => number
}

/** Bands first, lines over them; where nothing is estimated there is neither. */
export function TimeLines({ series, xAt, yAt }: Props) {
  const indexed = series.map((s) => ({ ...s, points: s.points.map((p, index) => ({ ...p, index })) }))
  return (
    <g>
      {indexed.map((s) => (
        <Area
          key={s.label}
          data={s.points}
          defined={(p) => p.outer != null}
          x={(p) => xAt(p.index)}
          y0={(p) => yAt(p.outer?.[0] ?? 0)}
          y1={(p) => yAt(p.outer?.[1] ?? 0)}
          fill={s.colour}
          fillOpacity={0.14}
        />
      ))}
      {indexed.map((s) => (
        <Area
          key={s.label}
          data={s.points}
          defined={(p) => p.low !== null && p.high !== null}
          x={(p) => xAt(p.index)}
          y0={(p) => yAt(p.low ?? 0)}
          y1={(p) => yAt(p.high ?? 0)}
          fill={s.colour}
          fillOpacity={0.2}
        />
      ))}
      {indexed.map((s) => (
        <LinePath
          key={s.label}
          data={s.points}
          defined={(p) => p.value !== null}
          x={(p) => xAt(p.index)}
          y={(p) => yAt(p.value ?? 0)}
          stroke={s.colour}
          strokeWidth={2.25}
          {...(s.dash ? { strokeDasharray: s.dash } : {})}
        />
      ))}
    </g>
  )
}
