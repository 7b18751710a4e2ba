import { scaleLinear } from '@visx/scale'
import type { ReactNode } from 'react'

export interface Bar {
  readonly key: string
  readonly label: ReactNode
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** Its figure, in words. */
  readonly text: ReactNode
  readonly colour?: string
  /** A part of the bar above it: drawn indented. */
  readonly within?: boolean
}

const percentOf = (n: number) => `${Math.max(0, n)}%`

/** Bars, each with a whisker for the range that holds 8 draws in 10 and its figure in words. */
export function RankedBars({ bars, most }: { readonly bars: readonly Bar[]; readonly most?: number }) {
  const largest = most ?? Math.max(1e-9, ...bars.flatMap((b) => [b.value ?? 0, b.high ?? 0]))
  const x = scaleLinear({ domain: [0, largest], range: [0, 100] })
  return (
    <ul className="bars">
      {bars.map((bar) => (
        <li key={bar.key}>
          <span style={bar.within ? { paddingInlineStart: '1rem' } : undefined}>{bar.label}</span>
          <svg aria-hidden="true">
            {bar.value !== null && (
              <rect
                x="0"
                y="3"
                height="16"
                rx="2"
                width={percentOf(x(bar.value))}
                fill={bar.colour ?? 'var(--direct)'}
                fillOpacity={bar.within ? 0.55 : 1}
              />
            )}
            {bar.low !== null && bar.high !== null && (
              <g stroke="var(--ink)" strokeWidth="1.5">
                <line x1={percentOf(x(bar.low))} x2={percentOf(x(bar.high))} y1="11" y2="11" />
                <line x1={percentOf(x(bar.low))} x2={percentOf(x(bar.low))} y1="7" y2="15" />
                <line x1={percentOf(x(bar.high))} x2={percentOf(x(bar.high))} y1="7" y2="15" />
              </g>
            )}
          </svg>
          <span className="bar-value small">{bar.text}</span>
        </li>
      ))}
    </ul>
  )
}
