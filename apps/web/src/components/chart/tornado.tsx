import { scaleLinear } from '@visx/scale'
import type { ReactNode } from 'react'

interface TornadoBar {
  readonly key: string
  readonly label: ReactNode
  /** The figure at the low and at the high end of what is varied. */
  readonly atLow: number
  readonly atHigh: number
  /** In words. */
  readonly text: ReactNode
}

interface Props {
  readonly bars: readonly TornadoBar[]
  /** Where nothing is varied: all bars are drawn around it. */
  readonly centre: number
}

/** One bar a row on both sides of the centre, the longest first: how far the figure moves when one thing moves alone. */
export function Tornado({ bars, centre }: Props) {
  const ends = bars.flatMap((bar) => [bar.atLow, bar.atHigh])
  const x = scaleLinear({ domain: [Math.min(centre, ...ends), Math.max(centre, ...ends)], range: [1, 99] })
  const at = (value: number) => `${x(value)}%`
  const part = (from: number, to: number, colour: string) => (
    <rect x={at(Math.min(from, to))} y="3" height="16" rx="1" width={`${Math.abs(x(to) - x(from))}%`} fill={colour} />
  )
  return (
    <ul className="bars">
      {bars.map((bar) => (
        <li key={bar.key}>
          <span>{bar.label}</span>
          <svg aria-hidden="true">
            {part(centre, bar.atLow, 'var(--series-2)')}
            {part(centre, bar.atHigh, 'var(--series-1)')}
            <line x1={at(centre)} x2={at(centre)} y1="-6" y2="28" stroke="var(--ink)" />
          </svg>
          <span className="bar-value small">{bar.text}</span>
        </li>
      ))}
    </ul>
  )
}
