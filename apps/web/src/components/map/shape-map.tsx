import { useId } from 'react'

/** Outlines of places by their codes, and the part of the drawing that is shown. */
export interface Outlines {
  readonly viewBox: string
  readonly shapes: Readonly<Record<string, string>>
}

/** How a place is filled: a step of the scale (0 the palest), lines across it, or not at all. */
export type Fill = number | 'hatched' | 'none'

export interface MapShape {
  readonly fill: Fill
  /** What is said of the place when the pointer rests on it. */
  readonly text: string
}

interface Props {
  readonly outlines: Outlines
  /** What the map shows, for who does not see it; the table beside it has the figures. */
  readonly label: string
  readonly shapes: Readonly<Record<string, MapShape>>
  /** Steps of the scale. */
  readonly steps: number
}

/** Colour of a step of the scale: from a tint of the accent to the accent itself, in either theme. */
export const stepColour = (step: number, steps: number): string =>
  `color-mix(in oklab, var(--accent) ${Math.round(18 + (82 * step) / Math.max(1, steps - 1))}%, var(--paper))`

/** Places as areas, filled by a scale. Each is drawn twice: first a seam around it, then itself, so that its parts show no borders. */
export function ShapeMap({ outlines, label, shapes, steps }: Props) {
  const hatch = useId()
  const colourOf = (fill: Fill) => (fill === 'none' ? 'var(--paper-sunk)' : fill === 'hatched' ? `url(#${hatch})` : stepColour(fill, steps))
  return (
    <svg className="map" viewBox={outlines.viewBox} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--paper-sunk)" />
          <rect width="2" height="7" fill="var(--line-strong)" />
        </pattern>
      </defs>
      {Object.entries(outlines.shapes).map(([code, path]) => {
        const { fill, text } = shapes[code] ?? { fill: 'none' as const, text: '' }
        const colour = colourOf(fill)
        return (
          <g key={code}>
            {text && <title>{text}</title>}
            <path d={path} fill="none" stroke="var(--paper)" strokeWidth={2.2} />
            <path d={path} fill={colour} stroke={fill === 'hatched' ? 'none' : colour} strokeWidth={0.7} />
          </g>
        )
      })}
    </svg>
  )
}
