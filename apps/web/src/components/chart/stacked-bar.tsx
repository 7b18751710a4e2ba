export interface StackedPart {
  readonly key: string
  readonly label: string
  /** 0 to 1; the parts of a bar sum to 1. */
  readonly share: number
  readonly colour: string
}

const roomForText = 0.09

/** Parts of a whole as one bar from left to right; a share that has room stands in its part, all of them stand in the legend and the table. */
export function StackedBar({
  parts,
  shareText,
}: {
  readonly parts: readonly StackedPart[]
  readonly shareText: (share: number) => string
}) {
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part.share, 0))
  return (
    <svg className="stacked" aria-hidden="true">
      {parts.map((part, i) => (
        <g key={part.key}>
          <rect
            x={`${100 * (starts[i] ?? 0)}%`}
            width={`${100 * part.share}%`}
            y="0"
            height="100%"
            fill={part.colour}
            stroke="var(--paper)"
            strokeWidth="1.5"
          />
          {part.share >= roomForText && (
            <text x={`${100 * ((starts[i] ?? 0) + part.share / 2)}%`} y="50%" dy="0.35em" textAnchor="middle" className="on-colour">
              {shareText(part.share)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
