import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { Area, LinePath } from '@visx/shape'
import { useWidth } from './use-width.ts'

interface SweepPoint {
  readonly at: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

interface Props {
  readonly label: string
  readonly points: readonly SweepPoint[]
  /** Where the value stands that is varied; null: nowhere. */
  readonly central: number | null
  /** What the figure is to reach; null: nothing is asked. */
  readonly target?: number | null
  /** Ranges of the value in which the figure reaches the target. */
  readonly reached?: readonly (readonly [number, number])[]
  readonly atText: (at: number) => string
  readonly valueText: (value: number) => string
}

const edge = { top: 12, right: 16, bottom: 30, left: 58 }
const height = 260

/** A figure over the values of one assumption, with the band that holds 8 draws in 10; a target and where it is reached. */
export function SweepChart({ label, points, central, target = null, reached = [], atText, valueText }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>()
  const inner = { width: Math.max(60, width - edge.left - edge.right), height: height - edge.top - edge.bottom }
  const values = points.flatMap((p) => [p.value, p.low, p.high]).filter((v) => v !== null)
  const x = scaleLinear({ domain: [points[0]?.at ?? 0, points.at(-1)?.at ?? 1], range: [0, inner.width] })
  const y = scaleLinear({
    domain: [Math.min(0, ...values, ...(target === null ? [] : [target])), Math.max(0, ...values, ...(target === null ? [] : [target]))],
    range: [inner.height, 0],
    nice: true,
  })
  const within = (at: number) => Math.min(inner.width, Math.max(0, x(at)))
  return (
    <div ref={frame}>
      <svg className="chart-svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Group left={edge.left} top={edge.top}>
          {reached.map(([from, to]) => (
            <rect
              key={from}
              x={within(from)}
              width={Math.max(1, within(to) - within(from))}
              y={0}
              height={inner.height}
              fill="var(--good-soft)"
            />
          ))}
          {y.ticks(5).map((tick) => (
            <line key={tick} className="grid-line" x1={0} x2={inner.width} y1={y(tick)} y2={y(tick)} />
          ))}
          <Area
            data={[...points]}
            defined={(p) => p.low !== null && p.high !== null}
            x={(p) => x(p.at)}
            y0={(p) => y(p.low ?? 0)}
            y1={(p) => y(p.high ?? 0)}
            fill="var(--direct)"
            fillOpacity={0.2}
          />
          <LinePath
            data={[...points]}
            defined={(p) => p.value !== null}
            x={(p) => x(p.at)}
            y={(p) => y(p.value ?? 0)}
            stroke="var(--direct)"
            strokeWidth={2.25}
          />
          {central !== null && (
            <line x1={within(central)} x2={within(central)} y1={0} y2={inner.height} stroke="var(--ink)" strokeDasharray="2 3" />
          )}
          {target !== null && (
            <line x1={0} x2={inner.width} y1={y(target)} y2={y(target)} stroke="var(--series-2)" strokeWidth={2} strokeDasharray="6 4" />
          )}
          <AxisLeft
            scale={y}
            numTicks={5}
            tickFormat={(v) => valueText(Number(v))}
            hideAxisLine
            hideTicks
            tickLabelProps={{ fontSize: 12, textAnchor: 'end', dx: -4, dy: 4 }}
          />
          <AxisBottom
            scale={x}
            top={inner.height}
            numTicks={Math.max(2, Math.floor(inner.width / 90))}
            tickFormat={(v) => atText(Number(v))}
            axisLineClassName="axis-line"
            hideTicks
            tickLabelProps={{ fontSize: 12, textAnchor: 'middle' }}
          />
        </Group>
      </svg>
    </div>
  )
}
