import { AxisBottom } from '@visx/axis'
import { scaleLinear } from '@visx/scale'
import { stackedDots } from './quantile-dots.ts'
import { useWidth } from './use-width.ts'

interface Props {
  readonly label: string
  /** Equally likely outcomes. */
  readonly values: readonly number[]
  /** Dots from here on are filled. */
  readonly least: number
  readonly tickText: (value: number) => string
}

const edge = { side: 14, top: 8, bottom: 26 }
const columns = 20
const mostRadius = 12
/** Wider, the dots would no longer stand on one another. */
const widest = 560

/** A quantile dot plot: each dot is one of equally many chances; those that reach the asked value are filled, the others hollow. */
export function DotPlot({ label, values, least, tickText }: Props) {
  const [frame, room] = useWidth<HTMLDivElement>()
  const width = Math.min(room, widest)
  const inner = Math.max(120, width - 2 * edge.side)
  const step = inner / columns
  const radius = Math.min(mostRadius, step / 2 - 0.5)
  const dots = stackedDots(values, columns)
  const height = edge.top + 2 * radius * (1 + Math.max(...dots.map(({ level }) => level)))
  const [from, to] = [Math.min(...values), Math.max(...values)]
  const x = scaleLinear({ domain: from === to ? [from - 1, to + 1] : [from, to], range: [edge.side, edge.side + inner] })
  const mark = Math.min(edge.side + inner, Math.max(edge.side, x(least)))
  return (
    <div ref={frame}>
      <svg
        className="chart-svg"
        style={{ maxWidth: widest }}
        width={width}
        height={height + edge.bottom}
        viewBox={`0 0 ${width} ${height + edge.bottom}`}
        role="img"
        aria-label={label}
      >
        {dots.map(({ value, column, level }) => (
          <circle
            key={`${column}-${level}`}
            cx={edge.side + (column + 0.5) * step}
            cy={height - radius * (2 * level + 1)}
            r={radius - 1.5}
            fill={value >= least ? 'var(--direct)' : 'var(--paper)'}
            stroke={value >= least ? 'var(--direct)' : 'var(--line-strong)'}
            strokeWidth={1.5}
          />
        ))}
        <line x1={mark} x2={mark} y1={0} y2={height} stroke="var(--ink)" strokeWidth={1.5} strokeDasharray="4 3" />
        <AxisBottom
          scale={x}
          top={height}
          numTicks={Math.max(2, Math.floor(inner / 90))}
          tickFormat={(v) => tickText(Number(v))}
          axisLineClassName="axis-line"
          hideTicks
          tickLabelProps={{ fontSize: 12, textAnchor: 'middle' }}
        />
      </svg>
    </div>
  )
}
