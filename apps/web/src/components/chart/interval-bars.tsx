import { scaleLinear } from '@visx/scale'
import type { ReactNode } from 'react'

interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}
export interface IntervalBar {
  readonly key: string
  readonly label: ReactNode
  readonly first: Interval
  readonly second: Interval
  /** In words. */
  readonly text: ReactNode
}

export const intervalColours = { first: 'var(--series-1)', second: 'var(--series-3)' } as const

/** Two bars a row, each with the interval it may lie in. */
export function IntervalBars({ bars }: { readonly bars: readonly IntervalBar[] }) {
  const ends = bars.flatMap(({ first, second }) => [first.low, first.high, second.low, second.high, first.value, second.value])
  const x = scaleLinear({ domain: [Math.min(0, ...ends), Math.max(0.01, ...ends)], range: [0, 99] })
  const at = (value: number) => `${x(value)}%`
  return (
    <ul className="bars">
      {bars.map((bar) => (
        <li key={bar.key}>
          <span>{bar.label}</span>
          <svg aria-hidden="true" data-rows="2">
            <line x1={at(0)} x2={at(0)} y1="-4" y2="36" stroke="var(--line-strong)" />
            {(['first', 'second'] as const).map((which, row) => {
              const { value, low, high } = bar[which]
              const middle = 8 + 16 * row
              return (
                <g key={which}>
                  <rect
                    x={at(Math.min(0, value))}
                    y={middle - 6}
                    height="12"
                    rx="1"
                    width={`${Math.abs(x(value) - x(0))}%`}
                    fill={intervalColours[which]}
                  />
                  <g stroke="var(--ink)" strokeWidth="1.5">
                    <line x1={at(low)} x2={at(high)} y1={middle} y2={middle} />
                    <line x1={at(low)} x2={at(low)} y1={middle - 3} y2={middle + 3} />
                    <line x1={at(high)} x2={at(high)} y1={middle - 3} y2={middle + 3} />
                  </g>
                </g>
              )
            })}
          </svg>
          <span className="bar-value small">{bar.text}</span>
        </li>
      ))}
    </ul>
  )
}
