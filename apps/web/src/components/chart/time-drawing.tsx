import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleLinear, scalePoint } from '@visx/scale'
import { laneHeight, PhaseLanes } from './phase-lanes.tsx'
import type { TimeChartProps } from './time-chart.tsx'
import { TimeLines } from './time-lines.tsx'
import { useWidth } from './use-width.ts'

const edge = { top: 10, right: 12, bottom: 30, left: 54 }
const leastWidth = 60

/** Steps that get a tick: the first of each year, thinned to what the width holds. */
function ticksOf(steps: readonly string[], width: number): string[] {
  const years = steps.filter((step) => step.length === 4 || step.endsWith('-01'))
  const every = Math.max(1, Math.ceil(years.length / Math.max(1, Math.floor(width / 52))))
  return years.filter((_, index) => index % every === 0)
}

/** The drawing of a time chart: axes, phases, bands, lines, and a mark at the step that is read out. */
export function TimeDrawing({
  label,
  steps,
  series,
  bands = [],
  tickText,
  most,
  height = 280,
  at,
}: TimeChartProps & { readonly at: number }) {
  const [frame, width] = useWidth<HTMLDivElement>()
  const top = edge.top + bands.length * laneHeight
  const inner = { width: Math.max(leastWidth, width - edge.left - edge.right), height: height - edge.top - edge.bottom }
  const whole = top + inner.height + edge.bottom
  const values = series.flatMap((s) => s.points.flatMap((p) => [p.value, p.low, p.high, ...(p.outer ?? [])])).filter((v) => v !== null)
  const x = scalePoint({ domain: [...steps], range: [0, inner.width] })
  const y = scaleLinear({ domain: [Math.min(0, ...values), most ?? Math.max(1, ...values)], range: [inner.height, 0], nice: true })
  const xAt = (index: number) => x(steps[index] ?? '') ?? 0
  return (
    <div ref={frame}>
      <svg className="chart-svg" width={width} height={whole} viewBox={`0 0 ${width} ${whole}`} role="img" aria-label={label}>
        <Group left={edge.left} top={top}>
          <PhaseLanes bands={bands} last={steps.length - 1} xAt={xAt} width={inner.width} height={inner.height} />
          {y.ticks(5).map((tick) => (
            <line key={tick} className="grid-line" x1={0} x2={inner.width} y1={y(tick)} y2={y(tick)} />
          ))}
          <TimeLines series={series} xAt={xAt} yAt={(value) => y(value)} />
          <line className="axis-line" strokeDasharray="2 3" x1={xAt(at)} x2={xAt(at)} y1={0} y2={inner.height} />
          {series.map((s) => {
            const value = s.points[at]?.value ?? null
            return value === null ? null : <circle key={s.label} cx={xAt(at)} cy={y(value)} r={4} fill={s.colour} />
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
    </div>
  )
}
