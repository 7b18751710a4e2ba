export interface TimeBand {
  readonly label: string
  readonly colour: string
  /** First and last step, by index. */
  readonly from: number
  readonly to: number
}

interface Props {
  readonly bands: readonly TimeBand[]
  readonly last: number
  readonly xAt: (index: number) => number
  readonly width: number
  readonly height: number
}

export const laneHeight = 20
const letterWidth = 6.6
const padding = 6

/** Phases above a time chart, each in a lane of its own since they may overlap; their shade runs on behind the lines. */
export function PhaseLanes({ bands, last, xAt, width, height }: Props) {
  const top = -bands.length * laneHeight
  return (
    <g>
      {bands.map((band, lane) => {
        const left = xAt(Math.max(0, band.from))
        const right = xAt(Math.min(last, band.to))
        const length = band.label.length * letterWidth + padding
        const inside = right - left > length
        const after = right + length < width
        return (
          <g key={band.label}>
            <rect x={left} y={0} width={Math.max(1, right - left)} height={height} fill={band.colour} fillOpacity={0.35} />
            <rect
              x={left}
              y={top + lane * laneHeight}
              width={Math.max(2, right - left)}
              height={laneHeight - 4}
              rx={2}
              fill={band.colour}
            />
            <text
              className="strong"
              x={inside ? left + padding : after ? right + padding : left - padding}
              y={top + lane * laneHeight + 12}
              textAnchor={inside || after ? 'start' : 'end'}
            >
              {band.label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
