import { scaleLinear } from '@visx/scale'
import type { ReactNode } from 'react'

export interface WaterfallStep {
  readonly key: string
  readonly label: string
  /** What the step adds; of a sum what it stands at. */
  readonly value: number
  /** A level by itself, drawn from zero, and not a step from the one before. */
  readonly sum?: boolean
  readonly low?: number | null
  readonly high?: number | null
  /** Its figure, in words. */
  readonly text: ReactNode
}

interface Drawn extends WaterfallStep {
  readonly from: number
  readonly to: number
}

/** Where each step begins and ends: a sum at its own value, any other where the one before ended. */
export function waterfallLevels(steps: readonly WaterfallStep[]): Drawn[] {
  let level = 0
  return steps.map((step) => {
    const from = step.sum ? 0 : level
    level = from + step.value
    return { ...step, from, to: level }
  })
}

const colourOf = (step: Drawn) => (step.sum ? 'var(--direct)' : step.to < step.from ? 'var(--series-2)' : 'var(--series-3)')

/** Steps that lead from one sum to another, one a row; whiskers on the sums hold 8 draws in 10. The figure of each row stands beside it in words. */
export function Waterfall({ steps }: { readonly steps: readonly WaterfallStep[] }) {
  const drawn = waterfallLevels(steps)
  const ends = drawn.flatMap((s) => [s.from, s.to, s.low ?? 0, s.high ?? 0])
  const x = scaleLinear({ domain: [Math.min(0, ...ends), Math.max(1e-9, ...ends)], range: [0, 100] })
  const at = (value: number) => `${x(value)}%`
  return (
    <ul className="bars" data-kind="waterfall">
      {drawn.map((step, i) => {
        const next = drawn[i + 1]
        return (
          <li key={step.key}>
            <span>{step.sum ? <strong>{step.label}</strong> : step.label}</span>
            <svg aria-hidden="true">
              <line x1={at(0)} x2={at(0)} y1="-4" y2="26" stroke="var(--line)" />
              <rect
                x={at(Math.min(step.from, step.to))}
                y="3"
                height="16"
                rx="1"
                width={`${Math.max(0.3, Math.abs(x(step.to) - x(step.from)))}%`}
                fill={colourOf(step)}
              />
              {next && !next.sum && (
                <line x1={at(step.to)} x2={at(step.to)} y1="19" y2="32" stroke="var(--line-strong)" strokeDasharray="2 2" />
              )}
              {step.low != null && step.high != null && (
                <g stroke="var(--ink)" strokeWidth="1.5">
                  <line x1={at(step.low)} x2={at(step.high)} y1="11" y2="11" />
                  <line x1={at(step.low)} x2={at(step.low)} y1="7" y2="15" />
                  <line x1={at(step.high)} x2={at(step.high)} y1="7" y2="15" />
                </g>
              )}
            </svg>
            <span className="bar-value small">{step.text}</span>
          </li>
        )
      })}
    </ul>
  )
}
