export interface TimeBand {
  readonly label: string
  /** First and last step, by index. */
  readonly from: number
  readonly to: number
}

interface Props {
  readonly bands: readonly TimeBand[]
  readonly steps: readonly string[]
  readonly xAt: (index: number) => number
  readonly height: number
}

const letterWidth = 6.4

/** Phases behind a time chart; a name is written where it fits into its band. */
export function PhaseBands({ bands, steps, xAt, height }: Props) {
  return (
    <g>
      {bands.map((band, index) => {
        const left = xAt(Math.max(0, band.from))
        const right = xAt(Math.min(steps.length - 1, band.to))
        const room = right - left
        return (
          <g key={`${band.label}-${band.from}`}>
            <rect x={left} y={-18} width={Math.max(0, room)} height={height + 18} fill={`var(--phase-${index % 2 === 0 ? 'a' : 'b'})`} />
            {room > band.label.length * letterWidth + 8 && (
              <text x={left + 5} y={-5}>
                {band.label}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
